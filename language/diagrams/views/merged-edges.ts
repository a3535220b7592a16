import type { Edge } from '../diagram.ts';

/** Draws what goes the same way by the same means as one arrow; a plain arrow stays beside one with words. */
export function mergedEdges(edges: Iterable<Edge>): Edge[] {
    const merged = new Map<string, Edge>();
    for (const edge of edges) {
        const key = JSON.stringify([edge.from, edge.to, edge.kind, mannerOf(edge)]);
        const earlier = merged.get(key);
        merged.set(key, earlier ? both(earlier, edge) : edge);
    }
    return [...merged.values()];
}

function mannerOf({ kind, verbs, means }: Edge): string {
    if (kind === 'change') return 'change';
    if (verbs.length === 0) return means.length === 0 ? 'plain call' : 'call';
    return `verbs ${means.join(' ')}`;
}

function both(one: Edge, other: Edge): Edge {
    return { ...one, verbs: union(one.verbs, other.verbs), means: union(one.means, other.means) };
}

function union(one: readonly string[], other: readonly string[]): string[] {
    return [...new Set([...one, ...other])];
}
