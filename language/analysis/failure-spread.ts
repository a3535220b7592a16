import type { FaultGraph, FaultNode } from './fault-graph.ts';

/** What is down after a failure; good until the next question. */
export interface Spread {
    /** The indexes of what is down, in the order in which the failure spreads. */
    readonly order: Int32Array;
    readonly isDown: (node: FaultNode) => boolean;
}

/**
 * Answers what `blastRadius` answers, without the causes, for those who ask about everything that can fail: in numbers,
 * with the same memory for every question.
 */
export function failureSpread({ nodes }: FaultGraph): (failing: readonly FaultNode[]) => Spread {
    const { ends, targets, weights, thresholds } = effectsIn(nodes);
    const reached = new Int32Array(nodes.length);
    const order = new Int32Array(nodes.length);
    let size = 0;
    const isDown = (index: number) => (reached[index] ?? 0) >= (thresholds[index] ?? 1);
    const forget = () => {
        for (const index of order.subarray(0, size)) {
            reached[index] = 0;
            for (let at = ends[index] ?? 0; at < (ends[index + 1] ?? 0); at += 1) reached[targets[at] ?? 0] = 0;
        }
        size = 0;
    };
    const add = (index: number, weight: number) => {
        const threshold = thresholds[index] ?? 1;
        const before = reached[index] ?? 0;
        reached[index] = before + weight;
        if (before < threshold && before + weight >= threshold) order[size++] = index;
    };
    return (failing) => {
        forget();
        for (const { index } of failing) add(index, thresholds[index] ?? 1);
        for (let next = 0; next < size; next += 1) {
            const index = order[next] ?? 0;
            const end = ends[index + 1] ?? 0;
            for (let at = ends[index] ?? 0; at < end; at += 1) add(targets[at] ?? 0, weights[at] ?? 0);
        }
        return { order: order.subarray(0, size), isDown: ({ index }) => isDown(index) };
    };
}

/** The effects of all nodes in one row: those of a node lie between the end of the one before it and its own. */
interface Effects {
    readonly ends: Int32Array;
    readonly targets: Int32Array;
    readonly weights: Int32Array;
    /** An event has one too, which nothing but itself reaches. */
    readonly thresholds: Int32Array;
}

function effectsIn(nodes: FaultGraph['nodes']): Effects {
    const count = nodes.reduce((sum, { effects }) => sum + effects.length, 0);
    const ends = new Int32Array(nodes.length + 1);
    const targets = new Int32Array(count);
    const weights = new Int32Array(count);
    let end = 0;
    for (const { index, effects } of nodes) {
        for (const { node, weight } of effects) {
            targets[end] = node.index;
            weights[end++] = weight;
        }
        ends[index + 1] = end;
    }
    return { ends, targets, weights, thresholds: Int32Array.from(nodes, ({ threshold }) => threshold ?? 1) };
}
