import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element, Interaction } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import { isWithin } from '../../model/source.ts';
import { circlesIn } from '../facts/circles-in.ts';
import { hardCallsOf } from '../facts/hard-calls.ts';
import type { Fix, ModelRule } from '../rule.ts';
import { queueInstead } from './queue-instead.ts';
import { serviceOf } from './service-of.ts';

/** Services wait for each other in a circle. */
export const circularSynchronousCalls: ModelRule = {
    id: 'circular-synchronous-calls',
    principle: 'zero-downtime',
    severity: 'warning',
    scope: 'model',

    *check({ model }) {
        const calls = callsBetweenServices(model);
        for (const services of circlesIn(calls.keys(), (service) => [...(calls.get(service)?.keys() ?? [])])) {
            const hops = shortestCircle(services, calls);
            const [first] = hops.flat();
            if (!first) continue;
            yield {
                at: first.targetSource,
                declaration: first.from.source,
                message: message('rule.circular-synchronous-calls', { services: quoted(inOrderOf(model, services)) }),
                about: services,
                related: hops.flat().map(({ from, to, targetSource }) => ({
                    at: targetSource,
                    message: message('related.calls', { caller: from.name, target: to.name }),
                })),
                fixes: hops
                    .slice(0, mostHops)
                    .filter((hop) => isOpenWithout(hop, services, calls))
                    .flatMap((hop) => fixesFor(hop, model)),
            };
        }
    },
};

/** Whoever has to choose among more hops than these sees more in a picture. */
const mostHops = 4;

/** By service, the services that it calls, each with the calls. */
type CallsByService = ReadonlyMap<Element, ReadonlyMap<Element, readonly Interaction[]>>;

function callsBetweenServices(model: Model): CallsByService {
    const serviceFor = serviceOf(model);
    const calls = new Map<Element, Map<Element, Interaction[]>>();
    for (const call of model.elements.flatMap(hardCallsOf)) {
        const [from, to] = [serviceFor(call.from), serviceFor(call.to)];
        if (from === to) continue;
        const targets = calls.get(from) ?? new Map<Element, Interaction[]>();
        targets.set(to, [...(targets.get(to) ?? []), call]);
        calls.set(from, targets);
    }
    return calls;
}

function inOrderOf({ elements }: Model, services: readonly Element[]): Element[] {
    const wanted = new Set(services);
    return elements.filter((element) => wanted.has(element));
}

/** The calls of the shortest way from the first of the services back to it, hop by hop. */
function shortestCircle(services: readonly Element[], calls: CallsByService): (readonly Interaction[])[] {
    const members = new Set(services);
    const [start] = [...calls.keys()].filter((service) => members.has(service));
    if (!start) return [];
    const ways = new Map<Element, (readonly Interaction[])[]>([[start, []]]);
    for (const [service, way] of ways) {
        for (const [next, hop] of calls.get(service) ?? []) {
            if (next === start) return [...way, hop];
            if (members.has(next) && !ways.has(next)) ways.set(next, [...way, hop]);
        }
    }
    return [];
}

function isOpenWithout(hop: readonly Interaction[], services: readonly Element[], calls: CallsByService): boolean {
    const members = new Set(services);
    return (
        circlesIn(services, (service) => {
            const targets = [...(calls.get(service) ?? [])].filter(([to, each]) => members.has(to) && each !== hop);
            return targets.map(([to]) => to);
        }).length === 0
    );
}

function fixesFor(hop: readonly Interaction[], model: Model): Fix[] {
    const [first] = hop;
    if (!first || !hop.every(({ source, from }) => isWithin(source, from.source))) return [];
    const names = { caller: first.from.name, target: first.to.name };
    const isOneTarget = hop.every(({ to }) => to === first.to);
    const changes = isOneTarget ? queueInstead(first.to, hop, model) : [];
    const optional: Fix = {
        title: message('fix.do-without', names),
        kind: 'suggestion',
        changes: hop.map(({ source, properties }) => ({
            kind: 'set-property',
            of: source,
            existing: properties.get('need')?.valueSource,
            key: 'need',
            value: 'optional',
        })),
    };
    const queue: Fix = {
        title: message('fix.queue-instead', { callers: [`'${names.caller}'`], target: names.target }),
        kind: 'suggestion',
        changes,
    };
    return changes.length > 0 ? [queue, optional] : [optional];
}
