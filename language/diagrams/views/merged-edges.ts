import type { Edge } from '../diagram.ts';

/** Draws what goes the same way as one arrow with all its labels; an arrow with labels never swallows a plain one. */
export function mergedEdges(edges: Iterable<Edge>): Edge[] {
    const merged = new Map<string, Edge>();
    for (const edge of edges) {
        const key = JSON.stringify([edge.from, edge.to, edge.kind, edge.labels.length > 0]);
        const earlier = merged.get(key);
        merged.set(key, earlier ? { ...earlier, labels: [...new Set([...earlier.labels, ...edge.labels])] } : edge);
    }
    return [...merged.values()];
}
