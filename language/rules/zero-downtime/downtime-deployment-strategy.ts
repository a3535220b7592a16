import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import { wordOf } from '../../model/value.ts';
import { setOnPlacement } from '../fixes/set-on-placement.ts';
import { whereStated } from '../fixes/where-stated.ts';
import type { EnvironmentRule } from '../rule.ts';
import { mayPause } from './may-pause.ts';

/** The old instances stop before the new ones answer, while others call. */
export const downtimeDeploymentStrategy: EnvironmentRule = {
    id: 'downtime-deployment-strategy',
    principle: 'zero-downtime',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment, callersOf, callsTo }) {
        for (const placement of environment.placements) {
            const { element, properties } = placement;
            const rollout = properties.get('rollout');
            const strategy = wordOf(properties, 'rollout');
            if (!rollout || (strategy !== 'recreate' && strategy !== 'in-place')) continue;
            const callers = callersOf(element);
            if (callers.length === 0 || mayPause(placement, environment)) continue;
            yield {
                at: whereStated(rollout, placement, environment),
                cause: rollout.valueSource,
                declaration: placement.source,
                message: message('rule.downtime-deployment-strategy', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    strategy,
                    environment: environment.name,
                    callers: quoted(callers),
                }),
                related: callsTo(element).map((call) => ({
                    at: call.targetSource,
                    message: message('related.calls', { caller: call.from.name, target: element.name }),
                })),
                about: [placement],
                fixes: ['rolling', 'blue-green'].flatMap((better) => {
                    const title = message('fix.roll-out', { service: element.name, strategy: better });
                    return setOnPlacement('rollout', better, title, placement, environment);
                }),
            };
        }
    },
};
