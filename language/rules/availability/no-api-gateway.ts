import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import { type Element, type Interaction, isOutside } from '../../model/element.ts';
import type { Balancer } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { wordOf } from '../../model/value.ts';
import { freeName } from '../fixes/free-name.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import { topLevelSource } from '../fixes/top-level-source.ts';
import type { Fix, ModelRule, Related } from '../rule.ts';
import { spelledDuration } from './spelled-duration.ts';
import { timeoutOf, waitsIn } from './waits-in.ts';

/** Clients know many services one by one. */
export const noApiGateway: ModelRule = {
    id: 'no-api-gateway',
    principle: 'availability',
    severity: 'hint',
    scope: 'model',

    *check({ model }) {
        if (model.elements.some(({ kind }) => kind === 'gateway')) return;
        const balancers = publicBalancers(model);
        const exposed = model.elements.filter((element) => isExposed(element, balancers));
        const [first] = exposed;
        if (!first || exposed.length <= manageable) return;
        yield {
            at: first.nameSource,
            declaration: first.source,
            message: message('rule.no-api-gateway', { services: quoted(exposed), count: exposed.length }),
            about: exposed,
            related: exposed.flatMap((element) => evidenceFor(element, balancers)),
            fixes: throughGateway(exposed, balancers, model),
        };
    },
};

/** So many services a client can know one by one. */
const manageable = 3;

function publicBalancers({ environments }: Model): Balancer[] {
    return environments
        .flatMap(({ balancers }) => balancers)
        .filter(({ properties }) => wordOf(properties, 'exposure') === 'public');
}

function isExposed(element: Element, balancers: readonly Balancer[]): boolean {
    if (element.kind !== 'service') return false;
    return clientCallsTo(element).length > 0 || balancers.some(({ targets }) => targets.includes(element));
}

function clientCallsTo({ inbound }: Element): Interaction[] {
    return inbound.filter(({ kind, from }) => kind === 'calls' && isOutside(from));
}

function evidenceFor(element: Element, balancers: readonly Balancer[]): Related[] {
    const calls = clientCallsTo(element).map(({ from, targetSource }) => ({
        at: targetSource,
        message: message('related.calls', { caller: from.name, target: element.name }),
    }));
    const balancer = balancers.find(({ targets }) => targets.includes(element));
    if (!balancer) return calls;
    const values = { balancer: balancer.name, service: element.name };
    return [...calls, { at: balancer.nameSource, message: message('related.exposed', values) }];
}

/** A gateway that passes on what clients call now; what a public balancer leads to is rearranged by hand. */
function throughGateway(exposed: readonly Element[], balancers: readonly Balancer[], model: Model): Fix[] {
    const [first] = exposed;
    const isBalanced = exposed.some((element) => balancers.some(({ targets }) => targets.includes(element)));
    if (!first || isBalanced) return [];
    const name = freeName('gateway', new Set(model.elements.map((element) => element.name)));
    const calls = exposed.flatMap(clientCallsTo);
    const timeoutFor = timeouts(model);
    return [
        {
            title: message('fix.add-gateway', { name }),
            kind: 'suggestion',
            changes: [
                {
                    kind: 'add-declaration',
                    after: topLevelSource(first),
                    statement: {
                        kind: 'element',
                        elementKind: 'gateway',
                        name,
                        members: exposed.map((element) => {
                            const target = referenceTo(element, model);
                            return { kind: 'interaction', verb: 'calls', target, timeout: timeoutFor(element) };
                        }),
                    },
                },
                ...[...Map.groupBy(calls, ({ from }) => from).values()].flatMap((own) => redirected(own, name)),
                ...placements(exposed, name, model),
            ],
        },
    ];
}

/** In a project that states timeouts the gateway has some as well, with which it outlasts what it calls. */
function timeouts(model: Model): (element: Element) => string | undefined {
    const calls = model.elements.flatMap(({ interactions }) => interactions.filter(({ kind }) => kind === 'calls'));
    if (!calls.some(({ properties }) => timeoutOf(properties))) return () => undefined;
    const waitOf = waitsIn(model);
    return (element) => spelledDuration(Math.max(usualSeconds, waitOf(element)?.seconds ?? 0));
}

/** A number to start from. */
const usualSeconds = 2;

function redirected(calls: readonly Interaction[], name: string): Change[] {
    return calls.map(({ source, targetSource }, index) => {
        if (index > 0) return { kind: 'remove-statement', statement: source };
        return { kind: 'rename-reference', reference: targetSource, name };
    });
}

/** In each environment that takes nothing over and runs one of them. */
function placements(exposed: readonly Element[], name: string, { environments }: Model): Change[] {
    return environments
        .filter(({ base, placements: all }) => !base && all.some(({ element }) => exposed.includes(element)))
        .map(({ source }) => ({
            kind: 'add-statement',
            into: source,
            statement: { kind: 'run', target: name, count: undefined },
        }));
}
