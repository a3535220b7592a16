import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element, Interaction } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import type { Fix } from '../rule.ts';
import { type AccessesByElement, type PlacementsByElement, withoutPins } from './pinned-accesses.ts';

/** The fix that leaves a database to one service; the others call that service. Who owns the data, the user decides. */
export function onlyOwnerUses(
    owner: Element,
    database: Element,
    accesses: AccessesByElement,
    placements: PlacementsByElement,
    model: Model,
): Fix {
    const others = [...accesses.keys()].filter((element) => element !== owner);
    return {
        title: message('fix.only-owner-uses', {
            owner: owner.name,
            database: database.name,
            others: quoted(others),
            count: others.length,
        }),
        kind: 'suggestion',
        changes: others.flatMap((other) => [
            ...callInstead(owner, referenceTo(owner, model), other, accesses.get(other) ?? []),
            ...withoutPins(database, placements.get(other) ?? []),
        ]),
    };
}

function callInstead(owner: Element, target: string, other: Element, accesses: readonly Interaction[]): Change[] {
    const callsAlready = other.interactions.some(({ kind, to }) => kind === 'calls' && to === owner);
    return accesses.map(({ source }, index): Change => {
        if (callsAlready || index > 0) return { kind: 'remove-statement', statement: source };
        const call = { kind: 'interaction', verb: 'calls', target } as const;
        return { kind: 'replace-statement', statement: source, by: call };
    });
}
