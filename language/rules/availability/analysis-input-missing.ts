import type { FaultSubject } from '../../analysis/fault-subject.ts';
import { figureOf } from '../../analysis/figures.ts';
import { message } from '../../messages/message.ts';
import { enclosing } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { quantityOf } from '../../model/value.ts';
import { failingSubject } from '../facts/failing-subject.ts';
import { isImplicitlyAvailable } from '../facts/platform-duties.ts';
import { originOf } from '../fixes/fixes-at.ts';
import type { EnvironmentContext, EnvironmentRule } from '../rule.ts';
import { availabilityIn } from './availability-in.ts';
import { providedAlone } from './provided-alone.ts';

/** With what is known, an environment may reach its target; of something that it depends on alone nothing is known. */
export const analysisInputMissing: EnvironmentRule = {
    id: 'analysis-input-missing',
    principle: 'availability',
    severity: 'hint',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { environment } = context;
        const target = quantityOf(environment.properties, 'target');
        const property = environment.properties.get('target');
        if (!target || !property || !statesFigures(context)) return;
        const missing = withoutFigure(context);
        if (missing.length === 0 || isMissedAnyway(target.value, context)) return;
        const isMany = missing.length > mostNames;
        yield {
            at: property.valueSource,
            declaration: isWithin(property.source, environment.source)
                ? environment.source
                : (originOf(property.source, environment)?.source ?? environment.source),
            message: message(isMany ? 'rule.analysis-input-missing.many' : 'rule.analysis-input-missing', {
                environment: environment.name,
                target: target.text,
                elements: missing.slice(0, mostNames).map((subject) => `'${failingSubject(subject).name}'`),
                count: missing.length,
                more: missing.length - mostNames,
            }),
            related: missing.map((subject) => {
                const { at, name } = failingSubject(subject);
                return { at, message: message('related.no-figure', { name }) };
            }),
        };
    },
};

/** A list of names that is still read. */
const mostNames = 5;

/** A project that gives no figures wants no calculation. */
function statesFigures({ faults }: EnvironmentContext): boolean {
    return [...faults.events.values()].some(({ subject }) => {
        const origin = figureOf(subject)?.origin;
        return origin === 'availability' || origin === 'sla';
    });
}

function isMissedAnyway(target: number, context: EnvironmentContext): boolean {
    const { faults, availabilities } = availabilityIn(context);
    return availabilities(faults.flows.map(({ fault }) => fault)).some((available) => available < target);
}

/**
 * What a way in depends on alone. What stands in a site for which its provider answers is left to that, and for what
 * nobody promises anything although somebody else runs it, provider-without-sla asks.
 */
function withoutFigure(context: EnvironmentContext): FaultSubject[] {
    const { faults } = context;
    const missing = new Set<FaultSubject>();
    for (const { fault } of faults.flows) {
        for (const event of faults.singleCutsOf(fault)) {
            const subject = faults.subjectOf(event);
            if (subject && !figureOf(subject) && !isCovered(subject)) missing.add(subject);
        }
    }
    const provided: ReadonlySet<FaultSubject> = providedAlone(context);
    return [...missing].filter((subject) => !provided.has(subject));
}

function isCovered(subject: FaultSubject): boolean {
    if (subject.kind === 'placement') return isImplicitlyAvailable(subject);
    if (subject.kind !== 'region' && subject.kind !== 'zone') return false;
    return [...enclosing(subject.parent)].some((place) => figureOf(place) !== undefined);
}
