import { type Element, isWorkload } from '../../model/element.ts';
import type { Placement } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import type { AccessesByElement, PlacementsByElement } from './pinned-accesses.ts';

/** By element; a reader that has a reporting replica to itself does not count. */
export function accessesTo(database: Element, placements: PlacementsByElement): AccessesByElement {
    const accesses = Map.groupBy(
        database.inbound.filter(({ kind, from }) => (kind === 'reads' || kind === 'writes') && isWorkload(from)),
        ({ from }) => from,
    );
    for (const [element, interactions] of accesses) {
        const onlyReads = interactions.every(({ kind }) => kind === 'reads');
        if (onlyReads && readsForReports(database, placements.get(element) ?? [])) accesses.delete(element);
    }
    return accesses;
}

function readsForReports(database: Element, placements: readonly Placement[]): boolean {
    const isForReports = ({ access }: Placement) =>
        access.some(({ node }) => node.database === database && wordOf(node.properties, 'purpose') === 'reporting');
    return placements.length > 0 && placements.every(isForReports);
}
