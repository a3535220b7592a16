import type { FaultGraph, FaultNode } from './fault-graph.ts';
import { strongComponents } from './strong-components.ts';

/**
 * The events each of which alone brings a node down: its minimal cut sets of order one. Exact, also where nodes share
 * causes or are causes of each other; one pass with a bit for each event that is a single thing.
 */
export function singleCuts({ nodes }: FaultGraph): (node: FaultNode) => readonly FaultNode[] {
    const events = nodes.filter(({ threshold, size }) => threshold === undefined && size === 1);
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
