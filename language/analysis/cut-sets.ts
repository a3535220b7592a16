import { evaluateGates } from './evaluate-gates.ts';
import type { FaultNode } from './fault-graph.ts';

/** Events that together bring something down, each of them needed for it; by index. */
export type CutSet = readonly FaultNode[];

export interface CutSets {
    /** Minimal; the smallest first. */
    readonly sets: readonly CutSet[];
    /** True when no set was left out. */
    readonly isComplete: boolean;
    /** An upper bound of the probability that something left out happens. */
    readonly droppedChance: number;
}

export interface CutSetLimits {
    /** How many things may have to fail for one set. */
    readonly order: number;
    /** How many sets a node may have; the least probable ones are left out first. */
    readonly count: number;
    /** Undefined for an event that never happens. */
    readonly chanceOf: (event: FaultNode) => number | undefined;
}

/** The minimal cut sets of a node, from its events upwards. What is too large or too much is left out and accounted for. */
export function cutSets(top: FaultNode, limits: CutSetLimits): CutSets {
    const dropped = new Map<string, number>();
    const minimal = (sets: readonly CutSet[]) => minimised(sets, limits, dropped);
    const values = evaluateGates<readonly CutSet[]>([top], {
        never: [],
        always: [[]],
        event: (node) => (limits.chanceOf(node) === undefined ? [] : minimal([[node]])),
        or: (left, right) => (left.length === 0 ? right : right.length === 0 ? left : minimal([...left, ...right])),
        and: (left, right) => minimal(left.flatMap((one) => right.map((other) => union(one, other)))),
        isSame: (left, right) =>
            left.length === right.length && left.every((set, at) => keyOf(set) === keyOf(right[at] ?? [])),
    });
    const droppedChance = [...dropped.values()].reduce((sum, chance) => sum + chance, 0);
    return { sets: values.get(top) ?? [], isComplete: dropped.size === 0, droppedChance };
}

/** The probability that all events of a set happen. */
export function chanceOfAll(set: CutSet, chanceOf: CutSetLimits['chanceOf']): number {
    return set.reduce((product, event) => product * (chanceOf(event) ?? 0), 1);
}

/** Without sets that hold another one, sorted, and within the limits. */
function minimised(sets: readonly CutSet[], limits: CutSetLimits, dropped: Map<string, number>): readonly CutSet[] {
    const kept = new Map<string, CutSet>();
    const drop = (set: CutSet) => dropped.set(keyOf(set), chanceOfAll(set, limits.chanceOf));
    const sorted = sets.toSorted((left, right) => left.length - right.length || compared(left, right));
    for (const set of sorted) {
        if (holdsOneOf(set, kept)) continue;
        if (orderOf(set) > limits.order) drop(set);
        else kept.set(keyOf(set), set);
    }
    if (kept.size <= limits.count) return [...kept.values()];
    const probable = [...kept.values()].toSorted(
        (left, right) => chanceOfAll(right, limits.chanceOf) - chanceOfAll(left, limits.chanceOf),
    );
    for (const set of probable.slice(limits.count)) drop(set);
    const chosen = new Set(probable.slice(0, limits.count));
    return [...kept.values()].filter((set) => chosen.has(set));
}

/** Whether a set, or what is left of it without some events, is among the sets: they are no larger than a few events. */
function holdsOneOf(set: CutSet, sets: ReadonlyMap<string, CutSet>): boolean {
    if (sets.size === 0) return false;
    if (sets.has(keyOf(set)) || sets.has('')) return true;
    if (2 ** set.length > sets.size) return [...sets.values()].some((each) => isSubset(each, set));
    for (let choice = 1; choice < 2 ** set.length - 1; choice += 1) {
        if (sets.has(keyOf(set.filter((_, at) => (choice >> at) & 1)))) return true;
    }
    return false;
}

function isSubset(inner: CutSet, outer: CutSet): boolean {
    return inner.every((event) => outer.includes(event));
}

function union(left: CutSet, right: CutSet): CutSet {
    return [...new Set([...left, ...right])].sort((one, other) => one.index - other.index);
}

function orderOf(set: CutSet): number {
    return set.reduce((sum, { size }) => sum + (size ?? 1), 0);
}

function compared(left: CutSet, right: CutSet): number {
    const at = left.findIndex((event, position) => event !== right[position]);
    return (left[at]?.index ?? 0) - (right[at]?.index ?? 0);
}

function keyOf(set: CutSet): string {
    return set.map(({ index }) => index).join(' ');
}
