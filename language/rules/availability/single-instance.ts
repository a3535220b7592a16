import type { Change } from '../../changes/change.ts';
import { type Message, message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element } from '../../model/element.ts';
import { enclosing, type Placement } from '../../model/environment.ts';
import { quantityOf, wordOf } from '../../model/value.ts';
import { instanceTotal } from '../facts/instance-total.ts';
import { hasVirtualAddress, isImplicitlyAvailable } from '../facts/platform-duties.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import { freeName } from '../fixes/free-name.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import { blockAround } from '../fixes/where-to-write.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';

/** A service on which others depend has nothing to take over when its one instance stops. */
export const singleInstance: EnvironmentRule = {
    id: 'single-instance',
    principle: 'availability',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const severalThere = severalInProduction(context);
        for (const [element, placements] of context.placements) {
            const only = placements.find(({ instances }) => instances.min === 1);
            const total = instanceTotal(placements);
            if (!only || total.min !== 1 || !total.isStated || severalThere.has(element)) continue;
            if (isImplicitlyAvailable(only) || !runsAllTheTime(element) || placements.some(hasStandby)) continue;
            const consequence = consequenceOfStop(element, context);
            if (!consequence) continue;
            yield {
                at: only.targetSource,
                declaration: only.source,
                message: message(total.max > 1 ? 'rule.single-instance.scaled' : 'rule.single-instance', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: context.environment.name,
                    consequence,
                }),
                about: [only, element],
                related: context.callsTo(element).map((call) => ({
                    at: call.targetSource,
                    message: message('related.calls', { caller: call.from.name, target: element.name }),
                })),
                fixes: standsOnOneMachine(only) ? [] : anotherInstance(only, placements, context),
            };
        }
    },
};

/** Before production, counts may differ: what production runs several of need not be there twice in a trial. */
function severalInProduction({ environment, model }: EnvironmentContext): ReadonlySet<Element> {
    if (environment.isProductionLike) return new Set();
    const placements = model.environments
        .filter(({ isProductionLike }) => isProductionLike)
        .flatMap((production) => [...Map.groupBy(production.placements, ({ element }) => element)]);
    return new Set(placements.flatMap(([element, each]) => (instanceTotal(each).min > 1 ? element : [])));
}

/** A second instance there would fall with the first; where another machine is, only the author knows. */
function standsOnOneMachine({ place }: Placement): boolean {
    return [...enclosing(place)].some(({ kind }) => kind === 'host');
}

function anotherInstance(only: Placement, placements: readonly Placement[], context: EnvironmentContext): Fix[] {
    return fixesAt(
        only.source,
        {
            title: message('fix.two-instances', { service: only.element.name }),
            kind: 'suggestion',
            changes: twoInstances(only, context),
        },
        placements.length === 1 ? twoInstancesHere(only, context) : [],
        context.environment,
    );
}

/** An instance that stands by takes over. */
function hasStandby({ properties }: Placement): boolean {
    return (quantityOf(properties, 'standby')?.value ?? 0) > 0;
}

function runsAllTheTime({ properties }: Element): boolean {
    const workload = wordOf(properties, 'workload');
    return workload !== 'batch' && workload !== 'singleton';
}

function consequenceOfStop(element: Element, { callersOf, waysInTo }: EnvironmentContext): Message | undefined {
    const callers = callersOf(element);
    if (callers.length > 0) return message('consequence.callers-lose', { count: callers.length });
    const balancers = waysInTo(element);
    if (balancers.length === 0) return undefined;
    return message('consequence.balancers-empty', { balancers: quoted(balancers) });
}

/** The count of an inherited placement is overridden directly in the environment. */
function twoInstancesHere({ element, place }: Placement, context: EnvironmentContext): Change[] {
    const { environment, names, balancersOf } = context;
    const target = referenceTo(element, context.model);
    const run: Change = {
        kind: 'add-statement',
        into: environment.source,
        statement: { kind: 'run', target, count: 2 },
    };
    if (hasVirtualAddress({ place }) || balancersOf(element).length > 0) return [run];
    const name = freeName(`${element.name}-lb`, names);
    return [run, { kind: 'add-statement', into: environment.source, statement: { kind: 'balancer', name, target } }];
}

/** Two instances need something that distributes the requests between them. */
function twoInstances(placement: Placement, context: EnvironmentContext): Change[] {
    const { element, source, targetSource } = placement;
    const count: Change = { kind: 'set-count', of: source, target: targetSource, count: 2 };
    if (hasVirtualAddress(placement) || context.balancersOf(element).length > 0) return [count];
    const name = freeName(`${element.name}-lb`, context.names);
    const into = blockAround([placement], context.environment);
    const target = referenceTo(element, context.model);
    return [count, { kind: 'add-statement', into, statement: { kind: 'balancer', name, target } }];
}
