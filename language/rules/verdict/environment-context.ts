import { environmentFaults } from '../../analysis/environment-faults.ts';
import { type Answered, askedBy, noteAsked } from '../../model/asked.ts';
import { type Element, type Interaction, isOutside } from '../../model/element.ts';
import type { Balancer, Environment } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import type { EnvironmentContext } from '../rule.ts';

/** What the rules ask about an environment, found by one look into a map. */
export function environmentContext(model: Model, environment: Environment): EnvironmentContext {
    const placements = Map.groupBy(environment.placements, ({ element }) => element);
    const waysIn = balancersByTarget(environment);
    const calls = new Map<Element, readonly Interaction[]>();
    const names = onceAsked(() => namesIn(model, environment));
    const faults = onceAsked(() => environmentFaults(environment));
    const callsTo = (element: Element) => {
        const known = calls.get(element);
        if (known) return known;
        const found = element.inbound.filter(({ kind, from }) => {
            return kind === 'calls' && from !== element && (isOutside(from) || placements.has(from));
        });
        calls.set(element, found);
        return found;
    };
    return {
        model,
        environment,
        placements,
        balancersOf: (element) => (waysIn.get(element) ?? []).filter(({ form }) => form === 'balancer'),
        waysInTo: (element) => waysIn.get(element) ?? [],
        callsTo,
        callersOf: (element) => [...new Set(callsTo(element).map(({ from }) => from))],
        get names() {
            return names();
        },
        get faults() {
            return faults();
        },
    };
}

/** Computed when first asked for; everyone who uses it has asked what it asked. */
function onceAsked<Result>(compute: () => Result): () => Result {
    let known: Answered<Result> | undefined;
    return () => {
        known ??= askedBy(compute);
        noteAsked(known.asked);
        return known.result;
    };
}

function balancersByTarget({ balancers }: Environment): ReadonlyMap<Element, readonly Balancer[]> {
    const byTarget = new Map<Element, Balancer[]>();
    for (const balancer of balancers) {
        for (const target of balancer.targets) {
            const others = byTarget.get(target);
            if (others) others.push(balancer);
            else byTarget.set(target, [balancer]);
        }
    }
    return byTarget;
}

function namesIn({ elements }: Model, { allPlaces, balancers, dataNodes }: Environment): ReadonlySet<string> {
    const names = new Set(namesOf(elements));
    for (const { name } of [...allPlaces, ...balancers, ...dataNodes]) if (name !== undefined) names.add(name);
    return names;
}

/** The same for every environment. */
const known = new WeakMap<readonly Element[], ReadonlySet<string>>();

function namesOf(elements: readonly Element[]): ReadonlySet<string> {
    const names = known.get(elements) ?? new Set(elements.map(({ name }) => name));
    known.set(elements, names);
    return names;
}
