import type { Change, Statement } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element } from '../../model/element.ts';
import { wordOf } from '../../model/value.ts';
import { freeName } from '../fixes/free-name.ts';
import type { Fix } from '../rule.ts';
import { type AccessesByElement, type PlacementsByElement, withoutPins } from './pinned-accesses.ts';

/** The fix that leaves a database to one service and gives each of the others a new one. */
export function databaseOfItsOwn(
    keeper: Element,
    database: Element,
    accesses: AccessesByElement,
    placements: PlacementsByElement,
    names: ReadonlySet<string>,
): Fix {
    const others = [...accesses.keys()].filter((element) => element !== keeper);
    return {
        title: message('fix.database-of-its-own', {
            kind: message(`kind.${database.kind}`),
            others: quoted(others),
            count: others.length,
        }),
        kind: 'suggestion',
        changes: others.flatMap((other): Change[] => {
            const name = freeName(`${other.name}-${database.kind === 'cache' ? 'cache' : 'db'}`, names);
            const references = (accesses.get(other) ?? []).map(({ targetSource }) => targetSource);
            return [
                { kind: 'add-declaration', after: database.source, statement: declarationLike(database, name) },
                ...references.map((reference): Change => ({ kind: 'rename-reference', reference, name })),
                ...withoutPins(database, placements.get(other) ?? []),
            ];
        }),
    };
}

function declarationLike(database: Element, name: string): Statement {
    const engine = wordOf(database.properties, 'engine');
    const members: Statement[] = engine === undefined ? [] : [{ kind: 'property', key: 'engine', value: engine }];
    return { kind: 'element', elementKind: database.kind, name, members };
}
