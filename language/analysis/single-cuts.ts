import type { FaultGraph, FaultNode } from './fault-graph.ts';
import { strongComponents } from './strong-components.ts';

/**
 * The events each of which alone brings a node down: its minimal cut sets of order one. Exact, also where nodes share
 * causes or are causes of each other; one pass with a bit for each event that brings any of the tops down. Only of tops, and of
 * what lies between them, are all events known.
 */
export function singleCuts({ nodes }: FaultGraph, isTop: (node: FaultNode) => boolean): SingleCutsOf {
    const reachesTop = reachFrom(nodes, isTop);
    const events = nodes.filter((node) => node.threshold === undefined && node.size === 1 && reachesTop(node));
    const words = Math.ceil(events.length / 32);
    const bits = new Int32Array(nodes.length * words);
    for (const [position, { index }] of events.entries()) {
        bits[index * words + (position >> 5)] = 1 << (position & 31);
    }
    const bitsOf = ({ index }: FaultNode) => bits.subarray(index * words, (index + 1) * words);
    for (const node of nodes) if (node.size === 0) bitsOf(node).fill(-1);
    for (const component of strongComponents(nodes)) {
        const isCyclic = component.length > 1;
        for (let hasChanged = true; hasChanged; ) {
            hasChanged = false;
            for (const gate of component) {
                if (gate.threshold !== undefined && raise(gate, bitsOf, words)) hasChanged = isCyclic;
            }
        }
    }
    return (node) =>
        events.filter((_, position) => ((bits[node.index * words + (position >> 5)] ?? 0) >> (position & 31)) & 1);
}

type SingleCutsOf = (top: FaultNode) => readonly FaultNode[];

/** Whether an event alone brings any top down. Most stop soon, at something that stands twice. */
function reachFrom(nodes: readonly FaultNode[], isTop: (node: FaultNode) => boolean): (event: FaultNode) => boolean {
    const weights = new Int32Array(nodes.length);
    const given = nodes.filter(({ size }) => size === 0);
    return (event) => {
        const failed = [event, ...given];
        const touched: number[] = [];
        let hasReached = false;
        for (let next = 0; next < failed.length && !hasReached; next += 1) {
            for (const { node, weight } of failed[next]?.effects ?? []) {
                const before = weights[node.index] ?? 0;
                const threshold = node.threshold ?? 0;
                weights[node.index] = before + weight;
                touched.push(node.index);
                if (before >= threshold || before + weight < threshold) continue;
                failed.push(node);
                hasReached ||= isTop(node);
            }
        }
        for (const index of touched) weights[index] = 0;
        return hasReached;
    };
}

/** Adds the events that reach the gate's threshold; says whether any is new. */
function raise(gate: FaultNode, bitsOf: (node: FaultNode) => Int32Array, words: number): boolean {
    const own = bitsOf(gate);
    const { threshold = 0, causes } = gate;
    const causeBits = causes.map(({ node, weight }) => ({ bits: bitsOf(node), weight }));
    let hasChanged = false;
    for (let word = 0; word < words; word += 1) {
        const before = own[word] ?? 0;
        const reached = before | reachedIn(word, causeBits, threshold);
        own[word] = reached;
        if (reached !== before) hasChanged = true;
    }
    return hasChanged;
}

interface CauseBits {
    readonly bits: Int32Array;
    readonly weight: number;
}

function reachedIn(word: number, causes: readonly CauseBits[], threshold: number): number {
    let some = 0;
    let total = 0;
    let every = -1;
    for (const { bits, weight } of causes) {
        const own = bits[word] ?? 0;
        some |= own;
        every &= own;
        total += weight;
    }
    if (some === 0 || threshold <= 1 || total < threshold) return total < threshold ? 0 : some;
    if (total === threshold) return every;
    let reached = 0;
    for (let bit = 0; bit < 32; bit += 1) {
        if (((some >> bit) & 1) === 0) continue;
        const weight = causes.reduce((sum, { bits, weight }) => sum + (((bits[word] ?? 0) >> bit) & 1) * weight, 0);
        if (weight >= threshold) reached |= 1 << bit;
    }
    return reached;
}
