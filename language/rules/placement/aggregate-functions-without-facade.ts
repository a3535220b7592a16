import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element, Interaction } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { isWithin } from '../../model/source.ts';
import { freeName } from '../fixes/free-name.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import { topLevelSource } from '../fixes/top-level-source.ts';
import type { Fix, ModelRule } from '../rule.ts';
import { serviceOf } from '../zero-downtime/service-of.ts';

/** Callers know of which functions a service is made. */
export const aggregateFunctionsWithoutFacade: ModelRule = {
    id: 'aggregate-functions-without-facade',
    principle: 'placement',
    severity: 'info',
    scope: 'model',

    *check({ model }) {
        for (const [service, calls] of callsFromOutside(model)) {
            const functions = [...new Set(calls.map(({ to }) => to))];
            if (functions.length < 2 || isBehindOneBalancer(functions, model)) continue;
            yield {
                at: service.nameSource,
                declaration: service.source,
                about: [service],
                message: message('rule.aggregate-functions-without-facade', {
                    functions: quoted(functions),
                    service: service.name,
                }),
                related: calls.map(({ from, to, targetSource }) => ({
                    at: targetSource,
                    message: message('related.calls', { caller: from.name, target: to.name }),
                })),
                fixes: gatewayBefore(service, calls, model),
            };
        }
    },
};

/** By service, the calls of its functions that neither it nor a gateway makes. */
function callsFromOutside(model: Model): ReadonlyMap<Element, readonly Interaction[]> {
    const serviceFor = serviceOf(model);
    const parts = model.elements.filter((element) => element.kind === 'function' && serviceFor(element) !== element);
    const calls = parts
        .flatMap((part) => part.inbound)
        .filter(({ kind, from, to }) => {
            return kind === 'calls' && from.kind !== 'gateway' && serviceFor(from) !== serviceFor(to);
        });
    return Map.groupBy(calls, ({ to }) => serviceFor(to));
}

function isBehindOneBalancer(functions: readonly Element[], { environments }: Model): boolean {
    const balancers = environments.flatMap((environment) => environment.balancers);
    return balancers.some(({ targets }) => functions.every((each) => targets.includes(each)));
}

/** Each caller calls the gateway, once, and the gateway runs wherever the functions do. */
function gatewayBefore(service: Element, calls: readonly Interaction[], model: Model): Fix[] {
    if (!calls.every(({ source, from }) => isWithin(source, from.source))) return [];
    const name = freeName(`${service.name}-gateway`, new Set(model.elements.map((element) => element.name)));
    const functions = [...new Set(calls.map(({ to }) => to))];
    const byCaller = Map.groupBy(calls, ({ from }) => from);
    const gateway: Change = {
        kind: 'add-declaration',
        after: topLevelSource(service),
        statement: {
            kind: 'element',
            elementKind: 'gateway',
            name,
            members: functions.map((each) => {
                return { kind: 'interaction', verb: 'calls', target: referenceTo(each, model) } as const;
            }),
        },
    };
    const throughIt = [...byCaller.values()].flatMap((own) =>
        own.map(({ source, targetSource }, index): Change => {
            if (index > 0) return { kind: 'remove-statement', statement: source };
            return { kind: 'rename-reference', reference: targetSource, name };
        }),
    );
    const runs = model.environments
        .filter((each) => runsFirst(functions, each))
        .map(({ source }): Change => {
            return { kind: 'add-statement', into: source, statement: { kind: 'run', target: name, count: undefined } };
        });
    const title = message('fix.gateway-before-functions', { gateway: name, service: service.name });
    return [{ title, kind: 'suggestion', changes: [gateway, ...throughIt, ...runs] }];
}

/** What an environment is like brings its placements along. */
function runsFirst(functions: readonly Element[], environment: Environment): boolean {
    const runsIn = ({ placements }: Environment) => placements.some(({ element }) => functions.includes(element));
    return runsIn(environment) && !(environment.base && runsIn(environment.base));
}
