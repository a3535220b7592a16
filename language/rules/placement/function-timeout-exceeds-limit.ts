import { message } from '../../messages/message.ts';
import type { Placement } from '../../model/environment.ts';
import { type Quantity, wordOf } from '../../model/value.ts';
import type { FunctionPlan, TimeLimit } from '../../profiles/function-profile.ts';
import type { EnvironmentRule } from '../rule.ts';
import { type FunctionRun, functionRuns } from './function-runs.ts';
import { fixesOfValue, statedProperty } from './stated-property.ts';

/** The provider stops a function before the time that it may take is over. */
export const functionTimeoutExceedsLimit: EnvironmentRule = {
    id: 'function-timeout-exceeds-limit',
    principle: 'placement',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check(context) {
        const { environment } = context;
        for (const run of functionRuns(context)) {
            const { placement, faas, profile } = run;
            const stated = statedProperty('timeout', placement, environment);
            const timeout = stated?.property.values[0];
            if (!stated || timeout?.kind !== 'quantity') continue;
            const limit = exceededLimit(timeout, run);
            if (!limit) continue;
            yield {
                at: stated.at,
                declaration: stated.declaration,
                message: message('rule.function-timeout-exceeds-limit', {
                    function: placement.element.name,
                    environment: environment.name,
                    timeout: timeout.text,
                    provider: profile.provider,
                    limit: limit.text,
                    asOf: limit.asOf,
                    source: limit.source,
                }),
                related: [{ at: faas.nameSource, message: message('related.runs-on', { place: faas.name }) }],
                fixes: fixesOfValue(
                    stated,
                    limit.text,
                    message('fix.set-timeout', { limit: limit.text }),
                    placement,
                    environment,
                ),
            };
        }
    },
};

/** Without a plan, only what is too long for every plan is too long; then the most generous limit is named. */
function exceededLimit({ value }: Quantity, { placement, plans }: FunctionRun): TimeLimit | undefined {
    const exceeded = plans.flatMap((plan) => {
        const limit = limitIn(plan, placement);
        return limit && value > limit.seconds ? limit : [];
    });
    const isOverEveryLimit = exceeded.length === plans.length;
    return isOverEveryLimit ? exceeded.toSorted((left, right) => right.seconds - left.seconds)[0] : undefined;
}

function limitIn({ executionTime }: FunctionPlan, { properties, element }: Placement): TimeLimit | undefined {
    const trigger = wordOf(properties, 'trigger') ?? wordOf(element.properties, 'trigger');
    const fitting = executionTime.filter((limit) => limit.trigger === 'any' || limit.trigger === trigger);
    return fitting.toSorted((left, right) => left.seconds - right.seconds)[0];
}
