import type { Place, Placement } from '../../model/environment.ts';
import { instancesOf } from '../facts/redundant-services.ts';

/** How the instances of a placement are affected by failures. */
export interface Spread {
    readonly placement: Placement;
    /** Places of which each one takes all instances along. */
    readonly common: readonly Place[];
    /** Places over which the instances are divided evenly. */
    readonly divided: readonly Place[];
}

export interface Survivors {
    readonly domain: Place;
    readonly lost: number;
    readonly left: number;
}

/** What is left after each single failure, the worst first; of equal ones the innermost place. */
export function survivorsOf(spreads: readonly Spread[]): Survivors[] {
    return survivorsWith(spreads, new Map());
}

type Counts = ReadonlyMap<Placement, number>;

function survivorsWith(spreads: readonly Spread[], counts: Counts): Survivors[] {
    const total = spreads.reduce((sum, { placement }) => sum + countOf(placement, counts), 0);
    const domains = new Set(spreads.flatMap(({ common, divided }) => [...common, ...divided]));
    return Array.from(domains, (domain) => {
        const lost = spreads.reduce((sum, spread) => sum + lossOf(spread, domain, counts), 0);
        return { domain, lost, left: total - lost };
    }).toSorted((one, other) => one.left - other.left);
}

/** Of a number that does not divide evenly, the fullest place may fail. */
function lossOf({ placement, common, divided }: Spread, domain: Place, counts: Counts): number {
    const count = countOf(placement, counts);
    if (common.includes(domain)) return count;
    return divided.includes(domain) ? Math.ceil(count / divided.length) : 0;
}

function countOf(placement: Placement, counts: Counts): number {
    const added = (counts.get(placement) ?? placement.instances.min) - placement.instances.min;
    return instancesOf(placement) + added;
}

/** The smallest counts with which enough is left after each failure; undefined where no count helps. */
export function enoughInstances(spreads: readonly Spread[], need: number): Counts | undefined {
    const counts = new Map<Placement, number>();
    for (let step = 0; step < mostSteps; step++) {
        const [worst] = survivorsWith(spreads, counts);
        if (!worst || worst.left >= need) return counts;
        const outside = spreads.filter((spread) => !spread.common.includes(worst.domain));
        const [fewest] = outside.toSorted(
            (one, other) => countOf(one.placement, counts) - countOf(other.placement, counts),
        );
        if (!fewest) return undefined;
        const { placement } = fewest;
        counts.set(placement, (counts.get(placement) ?? placement.instances.min) + 1);
    }
    return undefined;
}

/** Further away than this, somebody has to think, not count. */
const mostSteps = 200;
