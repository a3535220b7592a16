import type { Place, Placement } from '../../model/environment.ts';
import type { Source } from '../../model/source.ts';
import { type Properties, quantityOf } from '../../model/value.ts';
import { leastNodes } from '../availability/least-nodes.ts';

export type Resource = 'cpu' | 'memory';

/** What something takes of a resource, in cores or bytes: at least so much, as what states no figure counts as nothing. */
export interface Load {
    readonly name: string;
    readonly source: Source;
    readonly amount: number;
    /** Undefined where it is no virtual machine. */
    readonly virtualMachine: Place | undefined;
}

/** What stands in a place and takes of what the place has; in a cluster, what its machines carry together. */
export function loadsOn(place: Place, resource: Resource): Load[] {
    const isCarried = providers.has(place.kind);
    const own = place.placements.map((placement) => loadOf(placement, resource));
    const inner = place.children.flatMap((child) => {
        return isCarried && machines.has(child.kind) ? loadsOn(child, resource) : loadsAround(child, resource);
    });
    return [...own, ...inner].filter(({ amount }) => amount > 0);
}

const providers: ReadonlySet<string> = new Set(['cluster', 'pool', 'group']);
const machines: ReadonlySet<string> = new Set(['host', 'vm', 'pool', 'group']);
const replicated: ReadonlySet<string> = new Set(['pod', 'container']);

function loadOf(
    { element, targetSource, instances, properties, sidecars, place }: Placement,
    resource: Resource,
): Load {
    const figures = [properties, ...sidecars.map((sidecar) => sidecar.properties)];
    const each = figures.reduce((sum, stated) => sum + amountIn(stated, resource), 0);
    // The container around them is counted instead: there is one for each instance.
    const count = place && replicated.has(place.kind) ? 1 : instances.min;
    return { name: element.name, source: targetSource, amount: each * count, virtualMachine: undefined };
}

/** What a place takes of the place around it; where machines carry it, what these take. */
function loadsAround(place: Place, resource: Resource): Load[] {
    const carriers = place.children.filter(({ kind }) => machines.has(kind));
    if (carriers.length > 0) return carriers.flatMap((carrier) => loadsAround(carrier, resource));
    const each =
        amountIn(place.properties, resource) || totalOf(loadsOn(place, resource)) + sidecarsOf(place, resource);
    const amount = each * copiesOf(place);
    return [
        {
            name: place.name,
            source: place.nameSource,
            amount,
            virtualMachine: place.kind === 'vm' ? place : undefined,
        },
    ];
}

export function totalOf(loads: readonly Load[]): number {
    return loads.reduce((sum, { amount }) => sum + amount, 0);
}

function sidecarsOf({ sidecars }: Place, resource: Resource): number {
    return sidecars.reduce((sum, { properties }) => sum + amountIn(properties, resource), 0);
}

/** As many machines as there are at least; as many containers as there are instances in them. */
function copiesOf(place: Place): number {
    if (!replicated.has(place.kind)) return leastNodes(place) ?? 1;
    const inside = place.children.filter(({ kind }) => replicated.has(kind)).map(copiesOf);
    return Math.max(1, ...inside, ...place.placements.map(({ instances }) => instances.min));
}

function amountIn(properties: Properties, resource: Resource): number {
    return quantityOf(properties, resource)?.value ?? 0;
}
