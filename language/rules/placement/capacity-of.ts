import { enclosing, type Place } from '../../model/environment.ts';
import { quantityOf } from '../../model/value.ts';
import type { Resource } from './loads.ts';
import { mostNodes } from './most-nodes.ts';

/** How much of a resource there is for what stands in a place; undefined where figures are missing. Pools count full-grown. */
export function capacityOf(place: Place, resource: Resource): number | undefined {
    const each = quantityOf(place.properties, resource)?.value;
    switch (place.kind) {
        case 'host':
        case 'container':
        case 'pod':
            return each;
        case 'vm':
            // In a group it is a pattern: nobody knows how many of the instances in it one machine carries.
            return [...enclosing(place.parent)].some(({ kind }) => kind === 'group') ? undefined : each;
        case 'pool':
        case 'group':
            return each === undefined || hasMachines(place) ? undefined : positive(each * mostNodes(place));
        case 'cluster':
            return each === undefined ? sumOfMachines(place, resource) : positive(each * mostNodes(place));
        default:
            return undefined;
    }
}

function sumOfMachines(place: Place, resource: Resource): number | undefined {
    const machines = place.children.filter(isMachine);
    const amounts = machines.map((machine) => promisedBy(machine, resource));
    if (machines.length === 0 || amounts.includes(undefined)) return undefined;
    return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}

/** A pool may promise its processors several times. */
function promisedBy(machine: Place, resource: Resource): number | undefined {
    const capacity = capacityOf(machine, resource);
    const isShared = resource === 'cpu' && machine.kind === 'pool';
    const times = isShared ? quantityOf(machine.properties, 'overcommit')?.value || 1 : 1;
    return capacity === undefined ? undefined : capacity * times;
}

function hasMachines({ children }: Place): boolean {
    return children.some(isMachine);
}

function isMachine({ kind }: Place): boolean {
    return kind === 'host' || kind === 'vm' || kind === 'pool' || kind === 'group';
}

function positive(amount: number): number | undefined {
    return amount > 0 ? amount : undefined;
}
