import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Environment, Placement } from '../../model/environment.ts';
import { isWithin, type Source } from '../../model/source.ts';
import { type Property, wordOf } from '../../model/value.ts';
import { fixesAt, originOf } from '../fixes-at.ts';
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
                at: causeOf(rollout, placement, environment),
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
                fixes: ['rolling', 'blue-green'].flatMap((better) => rollOut(better, placement, rollout, environment)),
            };
        }
    },
};

/** A maintenance window is announced; a singleton must not overlap with its successor. */
function mayPause({ element, properties }: Placement, environment: Environment): boolean {
    const isSingleton = wordOf(element.properties, 'workload') === 'singleton';
    return isSingleton || properties.has('maintenance') || environment.properties.has('maintenance');
}

/** What a template says is mended there; what another environment says, where this one takes it over. */
function causeOf(rollout: Property, { source, targetSource }: Placement, environment: Environment): Source {
    if (isWithin(rollout.source, source)) return rollout.valueSource;
    return originOf(rollout.source, environment) ? targetSource : rollout.valueSource;
}

function rollOut(strategy: string, placement: Placement, rollout: Property, environment: Environment): Fix[] {
    const { source, element } = placement;
    const there: Fix = {
        title: message('fix.roll-out', { service: element.name, strategy }),
        kind: 'suggestion',
        changes: [{ kind: 'set-property', of: source, existing: rollout.valueSource, key: 'rollout', value: strategy }],
    };
    if (isWithin(rollout.source, source)) return fixesAt(source, there, [], environment);
    const here: Change = { kind: 'set-property', of: source, existing: undefined, key: 'rollout', value: strategy };
    return fixesAt(rollout.source, there, isWithin(source, environment.source) ? [here] : [], environment);
}
