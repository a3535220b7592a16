import { type CutSet, type CutSetLimits, chanceOfAll, cutSets } from './cut-sets.ts';
import { decisionDiagram } from './decision-diagram.ts';
import { evaluateGates } from './evaluate-gates.ts';
import type { FaultNode } from './fault-graph.ts';

/** The share of time in which something is down lies between the two. */
export interface Unavailability {
    readonly lower: number;
    readonly upper: number;
}

export interface Effort {
    /** How large the decision diagram may grow before an interval has to do. */
    readonly diagramNodes: number;
    readonly order: number;
    readonly sets: number;
}

type ChanceOf = CutSetLimits['chanceOf'];

/**
 * How long some nodes are down in the long run, where events happen independently of each other with these chances and
 * those without a chance never happen. Shared causes count once: exactly while the functions fit into a decision
 * diagram, otherwise within bounds that hold.
 */
export function unavailabilities(
    tops: readonly FaultNode[],
    chanceOf: ChanceOf,
    effort: Effort,
): ReadonlyMap<FaultNode, Unavailability> {
    const exact = exactUnavailabilities(tops, chanceOf, effort.diagramNodes);
    return new Map(
        tops.map((top) => {
            const share = exact?.get(top);
            return [
                top,
                share === undefined ? unavailabilityBounds(top, chanceOf, effort) : { lower: share, upper: share },
            ];
        }),
    );
}

/** Deeper diagrams would need more stack than there may be. */
const mostVariables = 2000;

/** Undefined where the diagram needs more nodes than allowed. */
export function exactUnavailabilities(
    tops: readonly FaultNode[],
    chanceOf: ChanceOf,
    diagramNodes: number,
): ReadonlyMap<FaultNode, number> | undefined {
    const events = eventsBelow(tops).filter((event) => chanceOf(event) !== undefined);
    if (events.length > mostVariables) return undefined;
    const order = events.toSorted((left, right) => sharing(right) - sharing(left));
    const levels = new Map(order.map((event, level) => [event, level]));
    const chances = order.map((event) => chanceOf(event) ?? 0);
    const diagram = decisionDiagram(diagramNodes);
    const values = evaluateGates<number>(tops, {
        never: 0,
        always: 1,
        event: (node) => {
            const level = levels.get(node);
            return level === undefined ? 0 : diagram.variable(level);
        },
        or: diagram.or,
        and: diagram.and,
        isSame: (left, right) => left === right || diagram.isExhausted(),
    });
    if (diagram.isExhausted()) return undefined;
    return new Map(tops.map((top) => [top, diagram.chanceOf(values.get(top) ?? 0, chances)]));
}

/** Depth first, so that what stands together is asked for together. */
function eventsBelow(tops: readonly FaultNode[]): FaultNode[] {
    const seen = new Set(tops);
    const open = tops.toReversed();
    const events: FaultNode[] = [];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.threshold === undefined) events.push(node);
        for (const cause of node.causes.toReversed()) {
            if (seen.has(cause.node)) continue;
            seen.add(cause.node);
            open.push(cause.node);
        }
    }
    return events;
}

/** By how many an event is felt: what most others stand on is asked for first. */
function sharing({ effects }: FaultNode): number {
    return effects.reduce((sum, { node }) => sum + node.effects.length, effects.length);
}

/** By the minimal cut sets: Esary and Proschan from above, Bonferroni from below. */
export function unavailabilityBounds(top: FaultNode, chanceOf: ChanceOf, { order, sets }: Effort): Unavailability {
    const found = cutSets(top, { order, count: sets, chanceOf });
    const chances = found.sets.map((set) => chanceOfAll(set, chanceOf));
    const sum = chances.reduce((total, chance) => total + chance, 0);
    const noneAtAll = chances.reduce((product, chance) => product * (1 - chance), 1);
    return {
        lower: lowerBound(found.sets, chanceOf),
        upper: Math.min(1, Math.min(sum, 1 - noneAtAll) + found.droppedChance),
    };
}

/** More than these add little and cost the square. */
const mostInPairs = 400;

/** Holds for the most probable sets alone, and so for however many of them make it largest. */
function lowerBound(sets: readonly CutSet[], chanceOf: ChanceOf): number {
    const ranked = sets
        .map((set) => ({ set, chance: chanceOfAll(set, chanceOf) }))
        .sort((left, right) => right.chance - left.chance)
        .slice(0, mostInPairs);
    let sum = 0;
    let best = 0;
    for (const [position, { set, chance }] of ranked.entries()) {
        sum += chance;
        for (const earlier of ranked.slice(0, position)) {
            sum -= chanceOfAll([...new Set([...earlier.set, ...set])], chanceOf);
        }
        best = Math.max(best, sum);
    }
    return best;
}
