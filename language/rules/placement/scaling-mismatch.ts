import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import { type Element, isStore } from '../../model/element.ts';
import type { Source } from '../../model/source.ts';
import { quantityOf } from '../../model/value.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentContext, EnvironmentRule, Fix, Related } from '../rule.ts';
import { type Demand, elasticDemand, isAnythingElastic, isFunction, totalOf } from './elastic-demand.ts';

/** What scales with the load calls what does not, and may bring more than that takes. */
export const scalingMismatch: EnvironmentRule = {
    id: 'scaling-mismatch',
    principle: 'placement',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        if (!isAnythingElastic(context)) return;
        const demandOn = elasticDemand(context);
        for (const element of context.model.elements) {
            const capacity = capacityOf(element, context);
            if (!capacity) continue;
            const demands = demandOn(element);
            const total = totalOf(demands, capacity.measure);
            const [largest] = demands.toSorted((left, right) => right[capacity.measure] - left[capacity.measure]);
            if (!largest || total <= capacity.limit) continue;
            yield {
                at: capacity.at,
                declaration: capacity.declaration,
                about: [element],
                message: message('rule.scaling-mismatch', {
                    sources: quoted(new Set(demands.map(({ origin }) => origin.element))),
                    environment: context.environment.name,
                    demand: spelledDemand(total, demands),
                    kind: message(`kind.${element.kind}`),
                    target: element.name,
                    limit: capacity.limit,
                    path: pathOf(largest),
                }),
                related: demands.flatMap((demand) => evidenceFor(demand, capacity.measure)),
                fixes: [
                    ...lessAtOnce(largest, total, capacity, context),
                    ...(capacity.measure === 'connections' ? proxyBetween(demands, element) : []),
                ],
            };
        }
    },
};

interface Capacity {
    readonly limit: number;
    readonly measure: 'requests' | 'connections';
    readonly at: Source;
    readonly declaration: Source;
}

/** Undefined where it is not stated. */
function capacityOf(element: Element, context: EnvironmentContext): Capacity | undefined {
    return isStore(element) ? capacityOfStore(element, context) : capacityOfInstances(element, context);
}

/** Each node takes so many connections; a standby takes none. */
function capacityOfStore(element: Element, { environment }: EnvironmentContext): Capacity | undefined {
    const stated = element.properties.get('connections');
    const connections = quantityOf(element.properties, 'connections')?.value;
    if (!stated || connections === undefined) return undefined;
    const nodes = environment.dataNodes.filter(({ database, role }) => database === element && role !== 'standby');
    return {
        limit: connections * Math.max(1, nodes.length),
        measure: 'connections',
        at: stated.valueSource,
        declaration: element.source,
    };
}

function capacityOfInstances(element: Element, { placements }: EnvironmentContext): Capacity | undefined {
    const here = placements.get(element) ?? [];
    const [first] = here;
    const stated = first?.properties.get('concurrency');
    if (!first || !stated || here.some(isFunction)) return undefined;
    const limits = here.flatMap(({ instances, properties }) => {
        const concurrency = quantityOf(properties, 'concurrency')?.value;
        return concurrency !== undefined && instances.isStated ? concurrency * instances.max : [];
    });
    if (limits.length < here.length) return undefined;
    const limit = limits.reduce((sum, each) => sum + each, 0);
    return { limit, measure: 'requests', at: stated.valueSource, declaration: first.source };
}

function spelledDemand(total: number, demands: readonly Demand[]) {
    const figure = demands.find((demand) => demand.figure)?.figure;
    if (!figure) return String(total);
    const { provider, asOf, source } = figure;
    return message('scaling-mismatch.by-default', { count: total, provider, asOf, source });
}

function pathOf({ path }: Demand): string {
    return [path[0]?.from, ...path.map(({ to }) => to)].map((element) => `'${element?.name ?? ''}'`).join(' → ');
}

function evidenceFor(demand: Demand, measure: Capacity['measure']): Related[] {
    const { origin, path } = demand;
    const scale = message('related.scales-to', { source: origin.element.name, count: demand[measure] });
    const hops = path.map(({ kind, from, to, targetSource }) => {
        if (kind === 'calls')
            return { at: targetSource, message: message('related.calls', { caller: from.name, target: to.name }) };
        const verb = kind === 'reads' ? 'related.reads' : 'related.writes';
        return { at: targetSource, message: message(verb, { service: from.name, database: to.name }) };
    });
    return [{ at: origin.targetSource, message: scale }, ...hops];
}

/** Lets the function that brings most run so often that all of them together fit. */
function lessAtOnce(largest: Demand, total: number, capacity: Capacity, context: EnvironmentContext): Fix[] {
    const { origin, path } = largest;
    const isOnlyPlacement = context.placements.get(origin.element)?.length === 1;
    if (path.length !== 1 || !isFunction(origin) || !isOnlyPlacement) return [];
    const perInstance = largest[capacity.measure] / largest.requests;
    const others = total - largest[capacity.measure];
    const count = Math.floor((capacity.limit - others) / perInstance);
    if (count < 1) return [];
    const existing = origin.properties.get('concurrency')?.valueSource;
    const cap: Change = { kind: 'set-property', of: origin.source, existing, key: 'concurrency', value: String(count) };
    const title = message('fix.run-at-once', { function: origin.element.name, count });
    return fixesAt(origin.source, { title, kind: 'suggestion', changes: [cap] }, [], context.environment);
}

function proxyBetween(demands: readonly Demand[], element: Element): Fix[] {
    const callers = new Set(demands.flatMap(({ path }) => path.at(-1)?.from ?? []));
    const accesses = element.inbound.filter(({ from, kind }) => {
        return callers.has(from) && (kind === 'reads' || kind === 'writes');
    });
    const changes = accesses.map(({ source, properties }): Change => {
        const existing = properties.get('pooling')?.valueSource;
        return { kind: 'set-property', of: source, existing, key: 'pooling', value: 'proxy' };
    });
    return [{ title: message('fix.proxy-between', { database: element.name }), kind: 'suggestion', changes }];
}
