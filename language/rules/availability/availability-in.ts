import { chanceOfAll, cutSets } from '../../analysis/cut-sets.ts';
import { type EnvironmentFaults, environmentFaults } from '../../analysis/environment-faults.ts';
import type { FaultNode } from '../../analysis/fault-graph.ts';
import type { FaultSubject } from '../../analysis/fault-subject.ts';
import { chanceOfEvent } from '../../analysis/figures.ts';
import { requiredInstances } from '../../analysis/instance-faults.ts';
import { type Effort, exactUnavailabilities, unavailabilities } from '../../analysis/unavailability.ts';
import type { EnvironmentContext } from '../rule.ts';

export interface AvailabilityAnalysis {
    readonly faults: EnvironmentFaults;
    readonly chanceOf: ChanceOf;
    /** How available each is at most, in 0..1: what nobody gives a figure for counts as never failing. */
    readonly availabilities: (faults: readonly FaultNode[]) => readonly number[];
    /** What brings something down most often. */
    readonly largestCauseOf: (fault: FaultNode) => readonly FaultSubject[];
}

type ChanceOf = (event: FaultNode) => number | undefined;

const effort: Effort = { diagramNodes: 20_000, order: 3, sets: 500 };

/** With more ways in than this, one diagram for all is tried, and then single failures have to do. */
const mostInDetail = 20;

/** With as many instances as the load needs, where that is said. */
export function availabilityIn({ environment, faults: common }: EnvironmentContext): AvailabilityAnalysis {
    const statesNeed = environment.placements.some(({ properties }) => properties.has('required'));
    const faults = statesNeed ? environmentFaults(environment, requiredInstances) : common;
    const chances = new Map<FaultNode, number>();
    for (const [event, facts] of faults.events) {
        const chance = chanceOfEvent(facts);
        if (chance !== undefined && chance > 0) chances.set(event, chance);
    }
    const chanceOf = (event: FaultNode) => chances.get(event);
    return {
        faults,
        chanceOf,
        availabilities: (tops) => (chances.size === 0 ? tops.map(() => 1) : reachable(tops, faults, chanceOf)),
        largestCauseOf: (fault) => largestCause(fault, faults, chanceOf),
    };
}

function reachable(tops: readonly FaultNode[], { singleCutsOf }: EnvironmentFaults, chanceOf: ChanceOf): number[] {
    if (tops.length <= mostInDetail) {
        const shares = unavailabilities(tops, chanceOf, effort);
        return tops.map((top) => 1 - (shares.get(top)?.lower ?? 0));
    }
    const exact = exactUnavailabilities(tops, chanceOf, effort.diagramNodes);
    return tops.map((top) => {
        const share = exact?.get(top);
        if (share !== undefined) return 1 - share;
        return singleCutsOf(top).reduce((product, event) => product * (1 - (chanceOf(event) ?? 0)), 1);
    });
}

function largestCause(fault: FaultNode, { subjectOf }: EnvironmentFaults, chanceOf: ChanceOf): FaultSubject[] {
    const { sets } = cutSets(fault, { order: effort.order, count: effort.sets, chanceOf });
    const [largest = []] = sets.toSorted((left, right) => chanceOfAll(right, chanceOf) - chanceOfAll(left, chanceOf));
    return [...new Set(largest.flatMap((event) => subjectOf(event) ?? []))];
}
