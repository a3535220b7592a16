import { enclosing, type Place, type PlaceKind, type Placement } from '../../model/environment.ts';
import { isApplication } from '../facts/bare-processes.ts';

/** What runs on each machine, agents left out: they belong to it. */
export function applicationsByMachines(placements: readonly Placement[]): ReadonlyMap<Place, readonly Placement[]> {
    const byMachines = new Map<Place, Placement[]>();
    for (const placement of placements.filter(isApplication)) {
        const place = machinesOf(placement.place);
        const others = place && byMachines.get(place);
        if (others) others.push(placement);
        else if (place) byMachines.set(place, [placement]);
    }
    return byMachines;
}

/** What an instance shares its processor, memory and kernel with: one machine, or machines that are alike. */
function machinesOf(place: Place | undefined): Place | undefined {
    const innermost = [...enclosing(place)].find(({ kind }) => machines.includes(kind) || platforms.includes(kind));
    return innermost && machines.includes(innermost.kind) ? innermost : undefined;
}

const machines: readonly PlaceKind[] = ['host', 'vm', 'pool', 'group', 'cluster'];

/** Their provider keeps apart what runs on them. */
const platforms: readonly PlaceKind[] = ['platform', 'faas'];
