import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Environment, Placement } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { type Property, wordOf } from '../../model/value.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';

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
                at: isWithin(rollout.source, placement.source) ? rollout.valueSource : placement.targetSource,
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
                fixes: ['rolling', 'blue-green'].map((better) => rollOut(better, placement, rollout)),
            };
        }
    },
};

/** A maintenance window is announced; a singleton must not overlap with its successor. */
function mayPause({ element, properties }: Placement, environment: Environment): boolean {
    const isSingleton = wordOf(element.properties, 'workload') === 'singleton';
    return isSingleton || properties.has('maintenance') || environment.properties.has('maintenance');
}

/** A rollout that is inherited is overridden where the finding is. */
function rollOut(strategy: string, { source, element }: Placement, rollout: Property): Fix {
    const existing = isWithin(rollout.source, source) ? rollout.valueSource : undefined;
    return {
        title: message('fix.roll-out', { service: element.name, strategy }),
        kind: 'suggestion',
        changes: [{ kind: 'set-property', of: source, existing, key: 'rollout', value: strategy }],
    };
}
