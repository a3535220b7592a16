import { chanceOfAll, cutSets } from '../../analysis/cut-sets.ts';
import { type EnvironmentFaults, environmentFaults } from '../../analysis/environment-faults.ts';
import type { FaultNode } from '../../analysis/fault-graph.ts';
import type { FaultSubject } from '../../analysis/fault-subject.ts';
import { chanceOfEvent } from '../../analysis/figures.ts';
import { requiredInstances } from '../../analysis/instance-faults.ts';
import { exactUnavailabilities } from '../../analysis/unavailability.ts';
import type { EnvironmentContext } from '../rule.ts';

export interface AvailabilityAnalysis {
    readonly faults: EnvironmentFaults;
    readonly chanceOf: ChanceOf;
    /** How available each is at most, in 0..1: what nobody gives a figure for counts as never failing. */
    readonly availabilities: (faults: readonly FaultNode[]) => readonly number[];
    /** What brings something down most often; empty where that is many things together. */
    readonly largestCauseOf: (fault: FaultNode) => readonly FaultSubject[];
}

type ChanceOf = (event: FaultNode) => number | undefined;

/** What an editor has time for while somebody writes; a larger diagram is left out, which keeps "at most" true. */
const diagramNodes = 10_000;

/** Of so many, those that single failures make worst, the rest is computed too. */
const mostInDetail = 10;

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
        largestCauseOf: (fault) => {
            const single = largestSingle(fault, faults, chanceOf);
            const isSmall = chances.size <= mostInSets;
            return single || !isSmall ? [single ?? []].flat() : largestSet(fault, faults, chanceOf);
        },
    };
}

/** What brings something down alone goes first: the rest is small without it, and independent of it. */
function reachable(tops: readonly FaultNode[], faults: EnvironmentFaults, chanceOf: ChanceOf): number[] {
    const alone = new Map(tops.map((top) => [top, availabilityOfSingles(top, faults, chanceOf)]));
    const worst = [...alone].toSorted(([, left], [, right]) => left - right).slice(0, mostInDetail);
    for (const [top, available] of worst) {
        const singles = new Set(faults.singleCutsOf(top));
        const chanceOfOthers = (event: FaultNode) => (singles.has(event) ? undefined : chanceOf(event));
        const others = exactUnavailabilities([top], chanceOfOthers, diagramNodes)?.get(top) ?? 0;
        alone.set(top, available * (1 - others));
    }
    return tops.map((top) => alone.get(top) ?? 1);
}

function availabilityOfSingles(top: FaultNode, { singleCutsOf }: EnvironmentFaults, chanceOf: ChanceOf): number {
    return singleCutsOf(top).reduce((product, event) => product * (1 - (chanceOf(event) ?? 0)), 1);
}

function largestSingle(fault: FaultNode, faults: EnvironmentFaults, chanceOf: ChanceOf): FaultSubject | undefined {
    const singles = faults.singleCutsOf(fault).filter((event) => chanceOf(event) !== undefined);
    const [largest] = singles.toSorted((left, right) => (chanceOf(right) ?? 0) - (chanceOf(left) ?? 0));
    return largest && faults.subjectOf(largest);
}

/** With more figures than this, there are too many sets to look through. */
const mostInSets = 60;

/** Where nothing stops it alone. */
function largestSet(fault: FaultNode, faults: EnvironmentFaults, chanceOf: ChanceOf): FaultSubject[] {
    const { sets } = cutSets(fault, { order: 3, count: 100, chanceOf });
    const [largest = []] = sets.toSorted((left, right) => chanceOfAll(right, chanceOf) - chanceOfAll(left, chanceOf));
    return [...new Set(largest.flatMap((event) => faults.subjectOf(event) ?? []))];
}
