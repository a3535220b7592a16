import { message } from '../../messages/message.ts';
import type { Team } from '../../model/element.ts';
import { type Element, isWorkload } from '../../model/element.ts';
import type { Fix, ModelRule } from '../rule.ts';

/** Nobody is asked when it fails. */
export const serviceWithoutOwner: ModelRule = {
    id: 'service-without-owner',
    principle: 'hygiene',
    severity: 'hint',
    isOnRequest: true,
    scope: 'model',

    *check({ model: { elements, teams } }) {
        if (teams.length === 0) return;
        for (const element of elements) {
            if (!isWorkload(element) || element.team) continue;
            yield {
                at: element.nameSource,
                declaration: element.source,
                message: message('rule.service-without-owner', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    count: teams.length,
                }),
                fixes: teams.slice(0, mostTeams).map((team) => ownedBy(team, element)),
            };
        }
    },
};

/** Whoever has to choose among more teams than these finds the owner elsewhere. */
const mostTeams = 5;

function ownedBy({ name }: Team, element: Element): Fix {
    return {
        title: message('fix.let-team-own', { team: name, service: element.name }),
        kind: 'suggestion',
        changes: [{ kind: 'set-property', of: element.source, existing: undefined, key: 'team', value: name }],
    };
}
