import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element } from '../../model/element.ts';
import type { DataNode, Place } from '../../model/environment.ts';
import { isWithin, type Source } from '../../model/source.ts';
import { freeName } from '../fixes/free-name.ts';
import type { Fix } from '../rule.ts';

export interface SharedInfrastructure {
    readonly place: Place;
    /** Databases that belong together because they have the same owners. */
    readonly groups: readonly (readonly Element[])[];
    readonly nodes: ReadonlyMap<Element, readonly DataNode[]>;
    /** The databases that depend on a place. */
    readonly dependents: ReadonlyMap<Place, readonly Element[]>;
    readonly names: ReadonlySet<string>;
}

/** The fix that leaves the place to the first owner's databases and moves each other group to a new place beside it. */
export function ownInfrastructure({ place, groups, nodes, dependents, names }: SharedInfrastructure): Fix[] {
    const moved = groups.slice(1).map((databases) => ({
        databases,
        statements: databases.flatMap((database) => {
            return (nodes.get(database) ?? []).map((node) => statementToMove(node, place, databases, dependents));
        }),
    }));
    const stands = ({ statements }: { statements: readonly Source[] }) =>
        statements.every((statement) => isWithin(statement, place.source));
    if (!moved.every(stands)) return [];
    return [
        {
            title: message('fix.own-infrastructure', {
                databases: quoted(moved.flatMap(({ databases }) => databases)),
                count: moved.flatMap(({ databases }) => databases).length,
            }),
            kind: 'suggestion',
            changes: moved.map(({ databases, statements }): Change => {
                const name = freeName(`${databases[0]?.name}-${place.kind}`, names);
                const { kind: placeKind, technology } = place;
                const unique = [...new Set(statements)];
                return {
                    kind: 'move-to-new-place',
                    statements: unique,
                    beside: place.source,
                    place: { placeKind, name, technology },
                };
            }),
        },
    ];
}

/** The whole server where nothing else stands on it, otherwise the node alone. */
function statementToMove(
    node: DataNode,
    shared: Place,
    databases: readonly Element[],
    dependents: ReadonlyMap<Place, readonly Element[]>,
): Source {
    let statement = node.source;
    for (let place = node.place; place && place !== shared; place = place.parent) {
        const others = dependents.get(place) ?? [];
        const isAlone = others.every((database) => databases.includes(database)) && place.placements.length === 0;
        if (!isAlone || !place.dataNodes.every((each) => databases.includes(each.database))) return statement;
        statement = place.source;
    }
    return statement;
}
