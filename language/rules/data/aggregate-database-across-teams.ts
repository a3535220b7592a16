import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element, Team } from '../../model/element.ts';
import { wordOf } from '../../model/value.ts';
import { freeName } from '../fixes/free-name.ts';
import type { Fix, ModelRule } from '../rule.ts';
import { type AccessesByElement, type PlacementsByElement, withoutPins } from './pinned-accesses.ts';
import { isSeveralTeamsFunctions } from './several-teams-functions.ts';
import { usedDatabases } from './used-databases.ts';

/** Functions of different teams meet in one database; those of one team may. */
export const aggregateDatabaseAcrossTeams: ModelRule = {
    id: 'aggregate-database-across-teams',
    principle: 'data',
    severity: 'error',
    scope: 'model',

    *check({ model }) {
        const names = new Set(model.elements.map(({ name }) => name));
        for (const { database, accesses, placements } of usedDatabases(model)) {
            const functions = [...accesses.keys()];
            if (!isSeveralTeamsFunctions(functions)) continue;
            const teams = teamsOf(functions);
            yield {
                at: database.nameSource,
                declaration: database.source,
                message: message('rule.aggregate-database-across-teams', {
                    kind: message(`kind.${database.kind}`),
                    database: database.name,
                    functions: quoted(functions),
                    teams: quoted(teams),
                }),
                related: [...accesses.values()].flat().flatMap(({ from, targetSource }) => {
                    if (!from.team) return [];
                    const values = { function: from.name, team: from.team.name };
                    return [{ at: targetSource, message: message('related.accessed-by-team', values) }];
                }),
                fixes: teams
                    .slice(0, mostKeepers)
                    .map((keeper) => databasePerTeam(keeper, database, accesses, placements, names)),
            };
        }
    },
};

/** Whoever has to choose among more teams than these finds the owner elsewhere. */
const mostKeepers = 6;

function teamsOf(functions: readonly Element[]): Team[] {
    return [...new Set(functions.flatMap(({ team }) => team ?? []))];
}

/** The fix that leaves a database to the functions of one team and gives those of each other team a new one. */
function databasePerTeam(
    keeper: Team,
    database: Element,
    accesses: AccessesByElement,
    placements: PlacementsByElement,
    names: ReadonlySet<string>,
): Fix {
    const functions = [...accesses.keys()];
    const others = teamsOf(functions).filter((team) => team !== keeper);
    return {
        title: message('fix.database-per-team', {
            keeper: keeper.name,
            database: database.name,
            others: quoted(others),
        }),
        kind: 'suggestion',
        changes: others.flatMap((team): Change[] => {
            const name = freeName(`${team.name}-${database.name}`, names);
            const own = functions.filter((each) => each.team === team);
            const references = own.flatMap((each) => accesses.get(each) ?? []);
            return [
                declarationOf(name, database),
                ...references.map(({ targetSource }): Change => {
                    return { kind: 'rename-reference', reference: targetSource, name };
                }),
                ...withoutPins(
                    database,
                    own.flatMap((each) => placements.get(each) ?? []),
                ),
            ];
        }),
    };
}

function declarationOf(name: string, { kind, properties, source }: Element): Change {
    const engine = wordOf(properties, 'engine');
    return {
        kind: 'add-declaration',
        after: source,
        statement: {
            kind: 'element',
            elementKind: kind,
            name,
            members: engine === undefined ? [] : [{ kind: 'property', key: 'engine', value: engine }],
        },
    };
}
