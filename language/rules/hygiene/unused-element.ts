import { message } from '../../messages/message.ts';
import { isChannel, isStore, type Named } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import { ownable } from '../../model/ownable.ts';
import { wordOf } from '../../model/value.ts';
import type { ModelRule } from '../rule.ts';
import { emptyPlaces } from './empty-places.ts';

/** Something is declared, and nothing has to do with it. */
export const unusedElement: ModelRule = {
    id: 'unused-element',
    principle: 'hygiene',
    severity: 'hint',
    scope: 'model',

    *check({ model }) {
        if (!model.environments.some(({ placements }) => placements.length > 0)) return;
        for (const unused of [...unusedTeams(model), ...unusedElements(model), ...emptyPlaces(model)]) {
            yield {
                at: unused.nameSource,
                declaration: unused.source,
                message: message('rule.unused-element', {
                    kind: message(`kind.${unused.kind}`),
                    name: unused.name,
                }),
                fixes: [
                    {
                        title: message('fix.remove-unused', { name: unused.name }),
                        kind: 'safe',
                        changes: [{ kind: 'remove-statement', statement: unused.source }],
                    },
                ],
            };
        }
    },
};

function unusedTeams(model: Model) {
    const used = new Set(ownable(model).flatMap(({ team }) => team ?? []));
    return model.teams.filter((team) => !used.has(team));
}

/** Data, messages and other people's systems; what a service is for, nobody but its author knows. */
function unusedElements({ elements, environments, views }: Model) {
    const used = new Set<Named>([
        ...environments.flatMap(({ dataNodes, stubs, allPlaces }) => [
            ...dataNodes.map(({ database }) => database),
            ...stubs,
            ...allPlaces.flatMap(({ hosted }) => hosted),
        ]),
        ...views.flatMap(({ focus, shown, hidden, collapsed }) => [
            ...(focus ? [focus.element] : []),
            ...[...shown, ...hidden, ...collapsed].flatMap((each) => (each.kind === 'element' ? each.element : [])),
        ]),
    ]);
    return elements.filter((element) => {
        const isCandidate = isStore(element) || isChannel(element) || element.kind === 'external';
        const isSilent = element.inbound.length === 0 && element.interactions.length === 0;
        return isCandidate && isSilent && !used.has(element) && wordOf(element.properties, 'status') !== 'planned';
    });
}
