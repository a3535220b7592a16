import { type Message, message } from '../../messages/message.ts';
import type { Placement } from '../../model/environment.ts';
import { quantityOf, wordOf } from '../../model/value.ts';
import { isImplicitlyAvailable } from '../facts/platform-duties.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import { setOnPlacement } from '../fixes/set-on-placement.ts';
import { whereStated } from '../fixes/where-stated.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';
import { mayPause } from './may-pause.ts';
import { type RollingUpdate, rollingUpdate } from './rolling-update.ts';

/** A rolling update takes away more instances than can be spared. */
export const rollingNeedsSpareInstance: EnvironmentRule = {
    id: 'rolling-needs-spare-instance',
    principle: 'zero-downtime',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { environment, callsTo } = context;
        for (const placement of environment.placements) {
            const { element, properties, instances } = placement;
            const rollout = properties.get('rollout');
            if (!rollout || wordOf(properties, 'rollout') !== 'rolling' || !instances.isStated) continue;
            if (instances.min === 0 || isImplicitlyAvailable(placement) || !isMissed(placement, context)) continue;
            const update = rollingUpdate(rollout, instances.min);
            const required = Math.min(quantityOf(properties, 'required')?.value ?? 1, instances.min);
            const left = instances.min - update.unavailable;
            if (left >= required && !update.isStuck) continue;
            yield {
                at: whereStated(rollout, placement, environment),
                cause: rollout.valueSource,
                declaration: placement.source,
                message: messageFor(placement, update, required, context),
                about: [placement],
                related: callsTo(element).map((call) => ({
                    at: call.targetSource,
                    message: message('related.calls', { caller: call.from.name, target: element.name }),
                })),
                fixes: [...withSpare(placement, context), ...withMore(placement, required, context)],
            };
        }
    },
};

function isMissed({ element, ...placement }: Placement, context: EnvironmentContext): boolean {
    const { environment, callsTo, waysInTo } = context;
    if (mayPause({ element, ...placement }, environment)) return false;
    return callsTo(element).length > 0 || waysInTo(element).length > 0;
}

function messageFor(
    { element, instances }: Placement,
    { surge, unavailable, isStuck }: RollingUpdate,
    required: number,
    { environment }: EnvironmentContext,
): Message {
    const values = { kind: message(`kind.${element.kind}`), service: element.name, environment: environment.name };
    if (isStuck) return message('rule.rolling-needs-spare-instance.stuck', values);
    const left = instances.min - unavailable;
    return message('rule.rolling-needs-spare-instance', {
        ...values,
        count: instances.min,
        surge,
        unavailable,
        left,
        required,
    });
}

function withSpare(placement: Placement, { environment }: EnvironmentContext): Fix[] {
    const title = message('fix.spare-instance', { service: placement.element.name });
    return setOnPlacement('rollout', 'rolling { surge: 1  unavailable: 0 }', title, placement, environment);
}

/** The smallest count of which enough are left; with some shares there is none. */
function withMore(placement: Placement, required: number, { environment }: EnvironmentContext): Fix[] {
    const { element, source, targetSource, instances, properties } = placement;
    const rollout = properties.get('rollout');
    const counts = Array.from({ length: 8 }, (_, index) => instances.min + 1 + index);
    const count = counts.find((each) => {
        const update = rollout && rollingUpdate(rollout, each);
        return update && !update.isStuck && each - update.unavailable >= required;
    });
    if (count === undefined) return [];
    const title = message('fix.run-count', { service: element.name, count });
    const changes = [{ kind: 'set-count', of: source, target: targetSource, count } as const];
    return fixesAt(source, { title, kind: 'suggestion', changes }, [], environment);
}
