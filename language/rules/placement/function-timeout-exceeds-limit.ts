import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { type Environment, enclosing, type Place, type Placement } from '../../model/environment.ts';
import { isWithin, type Source } from '../../model/source.ts';
import { type Property, quantityOf, wordOf } from '../../model/value.ts';
import type { FunctionPlan, FunctionProfile, TimeLimit } from '../../profiles/function-profile.ts';
import { functionProfileOf } from '../../profiles/function-profiles.ts';
import { fixesAt, originOf } from '../fixes-at.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';

/** The provider stops a function before the time that it may take is over. */
export const functionTimeoutExceedsLimit: EnvironmentRule = {
    id: 'function-timeout-exceeds-limit',
    principle: 'placement',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment }) {
        for (const placement of environment.placements) {
            const timeout = timeoutOf(placement);
            const faas = [...enclosing(placement.place)].find(({ kind }) => kind === 'faas');
            const profile = faas && functionProfileOf(faas.technology);
            if (!timeout || !profile) continue;
            const limit = exceededLimit(timeout.seconds, placement, faas, profile);
            if (!limit) continue;
            const { declaration, existing, at } = whereStated(timeout.property, placement, environment);
            yield {
                at,
                declaration,
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
                fixes: shorterTimeout(limit, declaration, existing, placement, environment),
            };
        }
    },
};

interface Timeout {
    readonly property: Property;
    readonly seconds: number;
    readonly text: string;
}

/** The placement's own timeout goes before the function's. */
function timeoutOf({ properties, element }: Placement): Timeout | undefined {
    const stated = properties.has('timeout') ? properties : element.properties;
    const property = stated.get('timeout');
    const quantity = quantityOf(stated, 'timeout');
    return property && quantity && { property, seconds: quantity.value, text: quantity.text };
}

/** Without a plan, only what is too long for every plan is too long; then the most generous limit is named. */
function exceededLimit(
    seconds: number,
    placement: Placement,
    { properties }: Place,
    { plans, defaultPlan }: FunctionProfile,
): TimeLimit | undefined {
    const name = wordOf(properties, 'plan') ?? defaultPlan;
    const possible = name === undefined ? plans : plans.filter((plan) => plan.name === name);
    const exceeded = possible.flatMap((plan) => {
        const limit = limitIn(plan, placement);
        return limit && seconds > limit.seconds ? limit : [];
    });
    const isOverEveryLimit = exceeded.length === possible.length;
    return isOverEveryLimit ? exceeded.toSorted((left, right) => right.seconds - left.seconds)[0] : undefined;
}

function limitIn({ executionTime }: FunctionPlan, { properties, element }: Placement): TimeLimit | undefined {
    const trigger = wordOf(properties, 'trigger') ?? wordOf(element.properties, 'trigger');
    const fitting = executionTime.filter((limit) => limit.trigger === 'any' || limit.trigger === trigger);
    return fitting.toSorted((left, right) => left.seconds - right.seconds)[0];
}

/** A timeout that an environment inherits is overridden in the placement; that of a template is its own. */
function whereStated({ source, valueSource }: Property, placement: Placement, environment: Environment) {
    const owner = [placement, placement.element].find((each) => isWithin(source, each.source));
    const isInherited = originOf(source, environment) !== undefined;
    if (!owner && isInherited)
        return { declaration: placement.source, existing: undefined, at: placement.targetSource };
    return { declaration: (owner ?? placement).source, existing: valueSource, at: valueSource };
}

function shorterTimeout(
    limit: TimeLimit,
    declaration: Source,
    existing: Source | undefined,
    placement: Placement,
    environment: Environment,
): Fix[] {
    const change = (of: Source, value: Source | undefined): Change => {
        return { kind: 'set-property', of, existing: value, key: 'timeout', value: limit.text };
    };
    const title = message('fix.set-timeout', { limit: limit.text });
    const there: Fix = { title, kind: 'suggestion', changes: [change(declaration, existing)] };
    const isOfTemplate = existing !== undefined && !isWithin(existing, declaration);
    return isOfTemplate ? fixesAt(existing, there, [change(placement.source, undefined)], environment) : [there];
}
