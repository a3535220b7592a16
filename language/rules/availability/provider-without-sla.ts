import { promiseFor } from '../../analysis/figures.ts';
import { message } from '../../messages/message.ts';
import type { Environment, Place } from '../../model/environment.ts';
import { type Quantity, quantityOf } from '../../model/value.ts';
import type { EnvironmentRule, Violation } from '../rule.ts';
import { providedAlone } from './provided-alone.ts';

/** What a way in depends on alone is promised by nobody, or to less than what the environment must reach. */
export const providerWithoutSla: EnvironmentRule = {
    id: 'provider-without-sla',
    principle: 'availability',
    severity: 'info',
    scope: 'environment',
    reach: 'production-like',
    yieldsTo: ['availability-target-unreachable', 'single-point-of-failure', 'single-data-center'],

    *check(context) {
        const { environment } = context;
        const target = quantityOf(environment.properties, 'target');
        if (!target) return;
        for (const subject of providedAlone(context)) {
            const found = violation(subject, target, environment);
            if (found) yield found;
        }
    },
};

function violation(subject: Place, target: Quantity, environment: Environment): Violation | undefined {
    if (subject.properties.has('availability')) return undefined;
    const common = {
        kind: message(`kind.${subject.kind}`),
        place: subject.name,
        environment: environment.name,
        target: target.text,
    };
    const at = { at: subject.nameSource, declaration: subject.source, about: [subject] };
    const stated = quantityOf(subject.properties, 'sla');
    const promise = stated ? undefined : promiseFor(subject);
    if ((stated?.value ?? promise?.availability ?? 0) >= target.value) return undefined;
    if (stated) return { ...at, message: message('rule.provider-without-sla.low', { ...common, sla: stated.text }) };
    if (!promise) return { ...at, message: message('rule.provider-without-sla', common) };
    const { service, text, asOf, source } = promise;
    return {
        ...at,
        message: message('rule.provider-without-sla.promise', { ...common, service, sla: text, asOf, source }),
    };
}
