import { type Element, isWorkload } from '../../model/element.ts';
import type { Placement } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import { perModel } from '../facts/per-model.ts';
import type { AccessesByElement, PlacementsByElement } from './pinned-accesses.ts';

/** A database or a cache with those who read or write it. */
export interface UsedDatabase {
    readonly database: Element;
    readonly accesses: AccessesByElement;
    readonly placements: PlacementsByElement;
}

/** All of a model, wherever their users run. */
export const usedDatabases = perModel(({ elements, environments }): readonly UsedDatabase[] => {
    const placements = Map.groupBy(
        environments.flatMap((environment) => environment.placements),
        ({ element }) => element,
    );
    const databases = elements.filter(({ kind }) => kind === 'database' || kind === 'cache');
    return databases.map((database) => ({ database, accesses: accessesTo(database, placements), placements }));
});

/** By element; a reader that has a reporting replica to itself does not count. */
function accessesTo(database: Element, placements: PlacementsByElement): AccessesByElement {
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
