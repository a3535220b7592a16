import type { Change } from '../../changes/change.ts';
import type { Element, Interaction } from '../../model/element.ts';
import type { Placement } from '../../model/environment.ts';

export type AccessesByElement = ReadonlyMap<Element, readonly Interaction[]>;
export type PlacementsByElement = ReadonlyMap<Element, readonly Placement[]>;

/** Removes what pins placements to nodes of a database; what several environments inherit is removed once. */
export function withoutPins(database: Element, placements: readonly Placement[]): Change[] {
    const pins = placements.flatMap(({ access }) => access.filter(({ node }) => node.database === database));
    const statements = new Set(pins.map(({ source }) => source));
    return Array.from(statements, (statement) => ({ kind: 'remove-statement', statement }));
}
