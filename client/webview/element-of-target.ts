/**
 * The id, as used in the Mermaid text, of the node or subgraph drawn under a point; undefined for the background.
 * Mermaid draws node `a` as `<svg id>-flowchart-a-<number>` and subgraph `g` as `<svg id>-g`.
 */
export function elementOfTarget(target: EventTarget | null): string | undefined {
    if (!(target instanceof Element)) return undefined;
    const node = target.closest('g.node');
    if (node) return idWithin(node, /^flowchart-(.+)-\d+$/);
    const label = target.closest('g.cluster-label');
    const cluster = label?.closest('g.cluster');
    return cluster ? idWithin(cluster, /^(.+)$/) : undefined;
}

/** What a reader can point at: nodes, and the labels of subgraphs. */
export const pointableElements = 'g.node, g.cluster > g.cluster-label';

function idWithin(element: Element, pattern: RegExp): string | undefined {
    const svg = element.closest('svg[id]');
    if (!svg || !element.id.startsWith(`${svg.id}-`)) return undefined;
    return pattern.exec(element.id.slice(svg.id.length + 1))?.[1];
}
