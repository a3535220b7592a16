import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import { type Element, type Interaction, isOutside } from '../../model/element.ts';
import { enclosing, type Place, type Placement } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import { perModel } from '../facts/per-model.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import { freeName } from '../fixes/free-name.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import { blockAround } from '../fixes/where-to-write.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';

/** A service is called from outside the network of its containers, and nothing leads in. */
export const containerNotRoutable: EnvironmentRule = {
    id: 'container-not-routable',
    principle: 'placement',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { environment, model } = context;
        if (!isRoutingUsedIn(model)) return;
        for (const [element, placements] of context.placements) {
            const [first] = placements;
            if (!first || element.kind === 'gateway' || isLedTo(element, placements, context)) continue;
            const calls = callsFromOutside(element, placements, context);
            if (calls.length === 0) continue;
            yield {
                at: first.targetSource,
                declaration: first.source,
                about: [first],
                message: message('rule.container-not-routable', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    callers: quoted(new Set(calls.map(({ from }) => from))),
                    environment: environment.name,
                }),
                related: calls.map(({ from, targetSource }) => ({
                    at: targetSource,
                    message: message('related.calls', { caller: from.name, target: element.name }),
                })),
                fixes: withBalancer(element, placements, context),
            };
        }
    },
};

/** How requests come in is told somewhere: a model without any of it leaves it open. */
const isRoutingUsedIn = perModel(({ elements, environments }) => {
    if (elements.some(({ kind }) => kind === 'gateway')) return true;
    if (environments.some(({ balancers }) => balancers.length > 0)) return true;
    return environments.some(({ placements, allPlaces }) => {
        return [...placements, ...allPlaces].some(({ properties }) => properties.has('exposure'));
    });
});

/** A balancer, a gateway, a public port, or an instance that runs in no container; a name alone leads nowhere. */
function isLedTo(element: Element, placements: readonly Placement[], { balancersOf, ...context }: EnvironmentContext) {
    if (balancersOf(element).length > 0 || !placements.every(isContained)) return true;
    const isRouted = element.inbound.some(({ from }) => from.kind === 'gateway' && context.placements.has(from));
    return isRouted || placements.some(isPublic);
}

function isContained({ place }: Placement): boolean {
    return [...enclosing(place)].some(isContainerNetwork);
}

function isContainerNetwork({ kind, technology }: Place): boolean {
    if (kind === 'cluster') return containerClusters.has(technology?.toLowerCase() ?? '');
    return kind === 'container' || kind === 'pod';
}

/** Their containers have a network of their own; what Nomad runs has ports of its machine. */
const containerClusters: ReadonlySet<string> = new Set([
    'kubernetes',
    'k8s',
    'k3s',
    'eks',
    'gke',
    'aks',
    'openshift',
    'ecs',
    'swarm',
    'docker-swarm',
]);

function isPublic({ properties, place }: Placement): boolean {
    return [{ properties }, ...enclosing(place)].some((each) => wordOf(each.properties, 'exposure') === 'public');
}

function callsFromOutside(
    element: Element,
    placements: readonly Placement[],
    context: EnvironmentContext,
): Interaction[] {
    const clusters = clustersOf(placements);
    const isJoined = clusters.some(({ properties }) => properties.has('network') || properties.has('mesh'));
    const isFlat = clusters.some(({ properties }) => wordOf(properties, 'network') === 'flat');
    const stubs = new Set(context.environment.stubs);
    return context.callsTo(element).filter(({ from }) => {
        if (isOutside(from)) return !isFlat && !stubs.has(from);
        const callers = clustersOf(context.placements.get(from) ?? []);
        return (
            !isJoined && callers.length > 0 && clusters.length > 0 && !callers.some((each) => clusters.includes(each))
        );
    });
}

/** The outermost clusters; empty where some stand in none. */
function clustersOf(placements: readonly Placement[]): Place[] {
    const clusters = placements.map(({ place }) => [...enclosing(place)].findLast(({ kind }) => kind === 'cluster'));
    return clusters.includes(undefined) ? [] : clusters.flatMap((cluster) => cluster ?? []);
}

function withBalancer(element: Element, placements: readonly Placement[], context: EnvironmentContext): Fix[] {
    const { environment, names, model } = context;
    const add = (into: Placement['source']): Change => ({
        kind: 'add-statement',
        into,
        statement: {
            kind: 'balancer',
            name: freeName(`${element.name}-lb`, names),
            target: referenceTo(element, model),
        },
    });
    const into = blockAround(placements, environment);
    const title = message('fix.add-balancer', { service: element.name });
    const there: Fix = { title, kind: 'suggestion', changes: [add(into)] };
    return fixesAt(into, there, [add(environment.source)], environment);
}
