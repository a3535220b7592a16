import { message } from '../../messages/message.ts';
import type { Element, Interaction } from '../../model/element.ts';
import { circlesIn } from '../facts/circles-in.ts';
import { hardCallsOf } from '../facts/hard-calls.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';
import { queueInstead } from '../zero-downtime/queue-instead.ts';

/** Functions wait for functions that wait for functions. */
export const synchronousFunctionChain: EnvironmentRule = {
    id: 'synchronous-function-chain',
    principle: 'placement',
    severity: 'warning',
    scope: 'environment',
    reach: 'everywhere',

    *check(context) {
        const calls = callsBetweenFunctions(context);
        const chainFrom = longestChains(calls);
        const called = new Set([...calls.values()].flat().map(({ to }) => to));
        const heads = [...calls.keys()].filter((element) => !called.has(element));
        const chains = heads.map(chainFrom).filter((chain) => chain.length >= mostCalls);
        const byLateCall = Map.groupBy(chains, (chain) => chain[1]);
        for (const [chain = [], ...others] of byLateCall.values()) {
            const [first] = chain;
            if (!first) continue;
            const functions = functionsOf(chain);
            yield {
                at: first.targetSource,
                declaration: first.from.source,
                about: functions,
                message: message('rule.synchronous-function-chain', {
                    path: functions.map(({ name }) => `'${name}'`).join(' → '),
                    environment: context.environment.name,
                    count: functions.length,
                }),
                related: [...chain, ...others.flatMap((other) => other.slice(0, 1))].map(
                    ({ from, to, targetSource }) => ({
                        at: targetSource,
                        message: message('related.calls', { caller: from.name, target: to.name }),
                    }),
                ),
                fixes: queuesWithin(chain, calls, context),
            };
        }
    },
};

/** One function that calls another is usual; a second call behind it makes a chain. */
const mostCalls = 2;

type CallsByFunction = ReadonlyMap<Element, readonly Interaction[]>;

/** Of what runs here. Circles have a rule of their own, and no length. */
function callsBetweenFunctions({ placements, environment }: EnvironmentContext): CallsByFunction {
    const stubs = new Set(environment.stubs);
    const functions = [...placements.keys()].filter(({ kind }) => kind === 'function');
    const isHere = (element: Element) => element.kind === 'function' && placements.has(element) && !stubs.has(element);
    const calls = new Map(functions.map((from) => [from, hardCallsOf(from).filter(({ to }) => isHere(to))] as const));
    const circles = circlesIn(functions, (from) => (calls.get(from) ?? []).map(({ to }) => to));
    const circleOf = new Map(circles.flatMap((circle) => circle.map((element) => [element, circle] as const)));
    const isInCircle = ({ from, to }: Interaction) =>
        from === to || (circleOf.has(from) && circleOf.get(from) === circleOf.get(to));
    return new Map([...calls].map(([from, each]) => [from, each.filter((call) => !isInCircle(call))] as const));
}

function longestChains(calls: CallsByFunction): (from: Element) => readonly Interaction[] {
    const known = new Map<Element, readonly Interaction[]>();
    const chainFrom = (from: Element): readonly Interaction[] => {
        const found = known.get(from);
        if (found) return found;
        const chains = (calls.get(from) ?? []).map((call) => [call, ...chainFrom(call.to)]);
        const [longest = []] = chains.toSorted((left, right) => right.length - left.length);
        known.set(from, longest);
        return longest;
    };
    return chainFrom;
}

function functionsOf(chain: readonly Interaction[]): Element[] {
    return [...chain.slice(0, 1).map(({ from }) => from), ...chain.map(({ to }) => to)];
}

/** A queue behind every second function, where that leaves no chain behind. */
function queuesWithin(chain: readonly Interaction[], calls: CallsByFunction, { model }: EnvironmentContext): Fix[] {
    const late = chain.filter((_, index) => index % mostCalls === 1);
    const cut = late.map(({ from, to }) => (calls.get(from) ?? []).filter((call) => call.to === to));
    const isCut = new Set(cut.flat());
    const open = longestChains(
        new Map([...calls].map(([from, each]) => [from, each.filter((call) => !isCut.has(call))])),
    );
    const heads = [...chain.slice(0, 1).map(({ from }) => from), ...late.map(({ to }) => to)];
    if (heads.some((head) => open(head).length >= mostCalls)) return [];
    const changes = cut.map((each) => (each[0] ? queueInstead(each[0].to, each, model) : []));
    if (changes.some((each) => each.length === 0)) return [];
    const targets = late.map(({ to }) => `'${to.name}'`);
    const title = message('fix.queues-before', { targets, count: targets.length });
    return [{ title, kind: 'suggestion', changes: changes.flat() }];
}
