import { message } from '../../messages/message.ts';
import { wordOf } from '../../model/value.ts';
import type { EnvironmentRule } from '../rule.ts';
import { functionPlatformOf } from './function-runs.ts';

/** What runs almost all the time is paid for by the call. */
export const faasSteadyLoad: EnvironmentRule = {
    id: 'faas-steady-load',
    principle: 'placement',
    severity: 'hint',
    isOnRequest: true,
    scope: 'environment',
    reach: 'production-like',

    *check({ environment }) {
        for (const placement of environment.placements) {
            const { element } = placement;
            const faas = functionPlatformOf(placement);
            const load = element.properties.get('load');
            if (!faas || !load || wordOf(element.properties, 'load') !== 'steady') continue;
            yield {
                at: placement.targetSource,
                declaration: placement.source,
                message: message('rule.faas-steady-load', {
                    kind: message(`kind.${element.kind}`),
                    function: element.name,
                    place: faas.name,
                    environment: environment.name,
                }),
                related: [
                    { at: load.source, message: message('related.steady-load', { function: element.name }) },
                    { at: faas.nameSource, message: message('related.runs-on', { place: faas.name }) },
                ],
            };
        }
    },
};
