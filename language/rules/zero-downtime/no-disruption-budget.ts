import { message } from '../../messages/message.ts';
import { hasVirtualAddress } from '../facts/platform-duties.ts';
import { firstStated } from '../fixes/first-stated.ts';
import { setOnPlacement } from '../fixes/set-on-placement.ts';
import type { EnvironmentRule } from '../rule.ts';
import { isStatedForAnyRun } from './is-stated-for-any-run.ts';
import { servesRequests } from './serves-requests.ts';

/** Maintenance of machines may take several instances at once. */
export const noDisruptionBudget: EnvironmentRule = {
    id: 'no-disruption-budget',
    principle: 'zero-downtime',
    severity: 'hint',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { model, environment } = context;
        if (!isStatedForAnyRun('disruption-budget', model)) return;
        for (const placement of environment.placements) {
            const { element, properties, instances } = placement;
            if (properties.has('disruption-budget') || !instances.isStated || instances.min < 2) continue;
            if (!hasVirtualAddress(placement) || !servesRequests(placement, context)) continue;
            const title = message('fix.disruption-budget', { service: element.name });
            yield {
                at: placement.targetSource,
                cause: firstStated(placement, environment),
                declaration: placement.source,
                message: message('rule.no-disruption-budget', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: environment.name,
                    count: instances.min,
                }),
                about: [placement],
                fixes: setOnPlacement('disruption-budget', '1', title, placement, environment),
            };
        }
    },
};
