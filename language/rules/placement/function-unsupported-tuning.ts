import { message } from '../../messages/message.ts';
import type { Environment } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import type { TunableProperty, Tuning } from '../../profiles/function-profile.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';
import { type FunctionRun, functionRuns } from './function-runs.ts';
import { type StatedProperty, statedProperty } from './stated-property.ts';

/** A resource is stated that the provider does not let anybody choose. */
export const functionUnsupportedTuning: EnvironmentRule = {
    id: 'function-unsupported-tuning',
    principle: 'placement',
    severity: 'warning',
    scope: 'environment',
    reach: 'everywhere',

    *check(context) {
        const { environment } = context;
        for (const run of functionRuns(context)) {
            const { placement, profile, faas } = run;
            const tuning = tuningOf(run);
            if (!tuning) continue;
            for (const key of resources) {
                const stated = statedProperty(key, placement, environment);
                if (!stated || tuning.properties.includes(key)) continue;
                yield {
                    at: stated.at,
                    declaration: placement.source,
                    about: [stated.property],
                    message: message('rule.function-unsupported-tuning', {
                        function: placement.element.name,
                        environment: environment.name,
                        property: key,
                        provider: profile.provider,
                        tunable: tunableBy(tuning),
                        asOf: tuning.asOf,
                        source: tuning.source,
                    }),
                    related: [{ at: faas.nameSource, message: message('related.runs-on', { place: faas.name }) }],
                    fixes: removal(stated, run, environment),
                };
            }
        }
    },
};

/** Memory that cannot be chosen still says what is expected, and has a limit of its own. */
const resources: readonly TunableProperty[] = ['cpu', 'disk'];

/** Undefined where a plan is possible that is not known; otherwise the plan that lets choose most. */
function tuningOf({ plans }: FunctionRun): Tuning | undefined {
    const known = plans.flatMap(({ tuning }) => tuning ?? []);
    if (known.length < plans.length) return undefined;
    return known.toSorted((left, right) => right.properties.length - left.properties.length)[0];
}

function tunableBy({ properties }: Tuning) {
    if (properties.length === 0) return message('function-tuning.nothing');
    return message('function-tuning.only', { properties: properties.map((key) => `'${key}'`) });
}

/** What a template states may have an effect elsewhere: there, it is left to the author. */
function removal({ property }: StatedProperty, { placement }: FunctionRun, environment: Environment): Fix[] {
    if (!isWithin(property.source, placement.source)) return [];
    const fix: Fix = {
        title: message('fix.remove-property', { property: property.key }),
        kind: 'safe',
        changes: [{ kind: 'remove-statement', statement: property.source }],
    };
    return fixesAt(property.source, fix, [], environment);
}
