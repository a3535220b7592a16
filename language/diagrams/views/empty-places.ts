import type { Environment, Place } from '../../model/environment.ts';
import type { View } from '../../model/view.ts';

/**
 * Whether a place without members gets a box. A zone that a cluster spans or a data node is in, and a power feed, stand in their
 * labels; an empty box beside them would say that nothing runs there.
 */
export function emptyPlaces(
    { allPlaces, dataNodes, stacks }: Environment,
    view: View | undefined,
): (place: Place) => boolean {
    const isSelective = view && (view.shown.length > 0 || view.hidden.length > 0 || view.focus);
    if (isSelective) return () => false;
    const named = new Set([
        ...allPlaces.flatMap(({ spans, feeds }) => [...spans, ...feeds]),
        ...dataNodes.map(({ location }) => location),
    ]);
    const covered = new Set(stacks.flatMap((stack) => stack.covered));
    return (place) =>
        !named.has(place) || covered.has(place) || place.provisioning.length > 0 || place.reconciliation.length > 0;
}
