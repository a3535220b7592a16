import type { FaultNode } from '../../analysis/fault-graph.ts';
import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import { isWithin, type Source } from '../../model/source.ts';
import { type Property, type Quantity, quantityOf } from '../../model/value.ts';
import { failingSubject } from '../facts/failing-subject.ts';
import { originOf } from '../fixes/fixes-at.ts';
import type { EnvironmentContext, EnvironmentRule, Violation } from '../rule.ts';
import { type AvailabilityAnalysis, availabilityIn } from './availability-in.ts';
import { figureEvidence } from './figure-evidence.ts';
import { downtimeIn, percentBelow } from './percent.ts';

/** With the figures that are known, what is deployed cannot be as available as it must. */
export const availabilityTargetUnreachable: EnvironmentRule = {
    id: 'availability-target-unreachable',
    principle: 'availability',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',
    yieldsTo: [
        'single-point-of-failure',
        'single-instance',
        'replicas-on-one-machine',
        'replicas-in-one-zone',
        'shared-failure-domain',
        'shared-database-infrastructure',
        'database-single-node',
        'load-balancer-single-node',
        'quorum-unsafe',
        'single-data-center',
    ],

    *check(context) {
        const stated = targetsIn(context);
        if (stated.length === 0) return;
        const analysis = availabilityIn(context);
        const targets = stated.flatMap((target) => {
            const fault = faultOf(target, analysis);
            return fault ? [{ ...target, fault }] : [];
        });
        const known = analysis.availabilities(targets.map(({ fault }) => fault));
        const missed = targets.flatMap((target, at) => {
            const available = known[at] ?? 1;
            return available < target.target.value - tolerance ? [{ ...target, available }] : [];
        });
        for (const [, [first, ...others]] of Map.groupBy(missed, ({ property }) => property)) {
            if (!first) continue;
            const worst = others.reduce((left, right) => (right.available < left.available ? right : left), first);
            yield violation(worst, analysis, context.environment);
        }
    },
};

/** So that a target is not missed by how numbers are rounded. */
const tolerance = 1e-9;

interface Target {
    readonly element: Element;
    /** Whether it is about those who come from outside. */
    readonly isEntry: boolean;
    readonly target: Quantity;
    readonly property: Property;
    readonly declaration: Source;
}

interface MissedTarget extends Target {
    readonly fault: FaultNode;
    readonly available: number;
}

/** An environment's target is one for each way in; an element's own goes for itself. */
function targetsIn({ environment, faults, placements }: EnvironmentContext): Target[] {
    const property = environment.properties.get('target');
    const target = quantityOf(environment.properties, 'target');
    const ofEnvironment =
        property && target
            ? faults.flows.map(({ entry }) => ({
                  element: entry,
                  isEntry: true,
                  target,
                  property,
                  declaration: whereStated(property, environment),
              }))
            : [];
    const ofElements = Array.from(placements.keys()).flatMap((element) => {
        const own = element.properties.get('target');
        const ownTarget = quantityOf(element.properties, 'target');
        if (!own || !ownTarget) return [];
        return [{ element, isEntry: false, target: ownTarget, property: own, declaration: element.source }];
    });
    return [...ofEnvironment, ...ofElements];
}

function whereStated({ source }: Property, environment: Environment): Source {
    return isWithin(source, environment.source)
        ? environment.source
        : (originOf(source, environment)?.source ?? environment.source);
}

function faultOf({ element, isEntry }: Target, { faults }: AvailabilityAnalysis): FaultNode | undefined {
    return isEntry ? faults.flows.find(({ entry }) => entry === element)?.fault : faults.faultOf(element);
}

function violation(missed: MissedTarget, analysis: AvailabilityAnalysis, environment: Environment): Violation {
    const { element, fault, available, target, property, declaration } = missed;
    const largest = analysis.largestCauseOf(fault);
    const key = 'rule.availability-target-unreachable';
    return {
        at: property.valueSource,
        declaration,
        message: message(largest.length > 0 ? key : `${key}.spread`, {
            kind: message(`kind.${element.kind}`),
            service: element.name,
            environment: environment.name,
            available: percentBelow(available, target.value),
            downtime: downtimeIn(available),
            target: target.text,
            causes: largest.map((subject) => `'${failingSubject(subject).name}'`),
        }),
        about: largest,
        related: largest.flatMap(figureEvidence),
    };
}
