import { message } from '../../messages/message.ts';
import type { Environment, Placement } from '../../model/environment.ts';
import { quantityOf } from '../../model/value.ts';
import { isImplicitlyAvailable } from '../facts/platform-duties.ts';
import { setOnPlacement } from '../fixes/set-on-placement.ts';
import { whereStated } from '../fixes/where-stated.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';

/** No instance may ever be missing, so no machine can be emptied. */
export const disruptionBudgetBlocksDrain: EnvironmentRule = {
    id: 'disruption-budget-blocks-drain',
    principle: 'zero-downtime',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',
    yieldsTo: ['single-instance'],

    *check({ environment }) {
        for (const placement of environment.placements) {
            const { element, properties } = placement;
            const budget = properties.get('disruption-budget');
            if (!budget || quantityOf(properties, 'disruption-budget')?.value !== 0) continue;
            if (isImplicitlyAvailable(placement) || properties.has('maintenance')) continue;
            yield {
                at: whereStated(budget, placement, environment),
                cause: budget.valueSource,
                declaration: placement.source,
                message: message('rule.disruption-budget-blocks-drain', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: environment.name,
                }),
                about: [placement],
                fixes: allowOne(placement, environment),
            };
        }
    },
};

/** Of a single instance none can be spared. */
function allowOne(placement: Placement, environment: Environment): Fix[] {
    const { element, instances } = placement;
    if (instances.isStated && instances.min < 2) return [];
    const title = message('fix.disruption-budget', { service: element.name });
    return setOnPlacement('disruption-budget', '1', title, placement, environment);
}
