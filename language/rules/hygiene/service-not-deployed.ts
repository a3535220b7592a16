import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import { type Element, isWorkload } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { isPlanned, needsAnswer, runsNowhere } from '../environment/needs-answer.ts';
import { runWithStandIns } from '../environment/run-with-stand-ins.ts';
import type { Fix, ModelRule } from '../rule.ts';
import { isInOneFolder } from '../verdict/in-own-folder.ts';
import { callItPlanned } from './call-it-planned.ts';

/** Something is called and is nowhere to be found. */
export const serviceNotDeployed: ModelRule = {
    id: 'service-not-deployed',
    principle: 'hygiene',
    severity: 'warning',
    scope: 'model',

    *check({ model }) {
        if (!model.environments.some(({ placements }) => placements.length > 0)) return;
        for (const element of model.elements) {
            if (!isWorkload(element) || isPlanned(element) || !runsNowhere(element, model)) continue;
            const calls = element.inbound.filter(({ kind, from }) => kind === 'calls' && from !== element);
            if (calls.length === 0 || !isDeployedFromHere(element, model)) continue;
            const callers = new Set(calls.map(({ from }) => from));
            yield {
                at: element.nameSource,
                declaration: element.source,
                message: message('rule.service-not-deployed', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    callers: quoted(callers),
                    count: callers.size,
                }),
                related: calls.map(({ from, targetSource }) => ({
                    at: targetSource,
                    message: message('related.calls', { caller: from.name, target: element.name }),
                })),
                fixes: [...runBesideCallers(element, model), callItPlanned(element)],
            };
        }
    },
};

/** What is imported may run in the environments of its own folder, which are not known here. */
function isDeployedFromHere({ source }: Element, { environments }: Model): boolean {
    return environments.some((environment) => isInOneFolder(source, environment.source));
}

/** What an environment is like brings it along. */
function runBesideCallers(element: Element, model: Model): Fix[] {
    const environments = model.environments.filter((each) => isMissedIn(each, element));
    const origins = environments.filter(({ base }) => !base || !isMissedIn(base, element));
    if (origins.length === 0) return [];
    const title = message('fix.run-beside-callers', {
        service: element.name,
        environments: quoted(origins),
    });
    const changes = origins.flatMap((each) => runWithStandIns([element], each, each.source, model));
    return [{ title, kind: 'suggestion', changes }];
}

function isMissedIn({ paths }: Environment, element: Element): boolean {
    return paths.some(({ interaction, from }) => {
        return interaction.to === element && from.length > 0 && needsAnswer(interaction);
    });
}
