/** The id, as used in the diagram, of the node or group drawn under a point; undefined for the background. */
export function elementOfTarget(target: EventTarget | null): string | undefined {
    if (!(target instanceof Element)) return undefined;
    const node = target.closest<SVGElement>('g.node[data-id]');
    if (node) return node.dataset.id;
    // The inside of a group is background: a reader who drags the picture begins there.
    if (target instanceof SVGElement && target.matches(drawnElements)) return target.dataset.id;
    return target.closest('g.title, g.mark, g.cluster-label')?.closest<SVGElement>('g.group[data-id]')?.dataset.id;
}

/** The id of the group or fold whose sign for folding is under a point. */
export function toggleOfTarget(target: EventTarget | null): string | undefined {
    const toggle = target instanceof Element ? target.closest('g.toggle') : null;
    return toggle?.closest<SVGElement>('[data-id]')?.dataset.id ?? ownerOf(toggle);
}

/** The id of the node or the innermost group under a point, wherever in the group it is. */
export function innermostOfTarget(target: EventTarget | null): string | undefined {
    return target instanceof Element ? target.closest<SVGElement>(drawnElements)?.dataset.id : undefined;
}

/** What a reader can point at. */
export const drawnElements = 'g.node[data-id], g.group[data-id]';

function ownerOf(toggle: Element | null): string | undefined {
    return toggle?.closest<SVGElement>(drawnElements)?.dataset.id;
}
