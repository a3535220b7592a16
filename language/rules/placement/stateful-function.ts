import type { Change } from '../../changes/change.ts';
import { type Message, message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import { isStore } from '../../model/element.ts';
import type { Placement } from '../../model/environment.ts';
import type { Source } from '../../model/source.ts';
import { quantityOf, wordOf } from '../../model/value.ts';
import { freeName } from '../fixes/free-name.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';
import { functionPlatformOf } from './function-runs.ts';
import { fixesOfValue, statedProperty } from './stated-property.ts';

/** A function relies on something that an instance keeps between two calls. */
export const statefulFunction: EnvironmentRule = {
    id: 'stateful-function',
    principle: 'placement',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check(context) {
        const { environment } = context;
        for (const placement of environment.placements) {
            const { element } = placement;
            const faas = functionPlatformOf(placement);
            if (element.kind !== 'function' && !faas) continue;
            if (faas?.technology && keepsState.has(faas.technology.toLowerCase())) continue;
            const kept = keptState(placement, context) ?? onlyOne(placement, context) ?? sticky(placement, context);
            if (!kept) continue;
            yield {
                at: kept.at,
                declaration: kept.declaration,
                about: [placement],
                message: message('rule.stateful-function', {
                    kind: message(`kind.${element.kind}`),
                    function: element.name,
                    environment: environment.name,
                    state: kept.what,
                }),
                related: faas
                    ? [{ at: faas.nameSource, message: message('related.runs-on', { place: faas.name }) }]
                    : [],
                fixes: kept.fixes,
            };
        }
    },
};

/** These remember for the function what it has done. */
const keepsState: ReadonlySet<string> = new Set([
    'durable-functions',
    'azure-durable-functions',
    'lambda-durable-functions',
    'step-functions',
]);

interface KeptState {
    readonly at: Source;
    readonly declaration: Source;
    readonly what: Message;
    readonly fixes: readonly Fix[];
}

function keptState(placement: Placement, context: EnvironmentContext): KeptState | undefined {
    const stated = statedProperty('state', placement, context.environment);
    const state = stated?.property.values[0];
    if (!stated || state?.kind !== 'word' || state.word === 'stateless') return undefined;
    const what = message(state.word === 'session' ? 'stateful-function.session' : 'stateful-function.state');
    const { at, declaration } = stated;
    const { element } = placement;
    const stores = new Set(element.interactions.map(({ to }) => to).filter(isStore));
    const isOutside = stores.size > 0;
    const title = isOutside
        ? message('fix.keep-state-in', { function: element.name, stores: quoted(stores) })
        : message('fix.keep-state-in-cache', { function: element.name });
    const stateless = fixesOfValue(stated, 'stateless', title, placement, context.environment);
    const own = isOutside ? [] : ownCache(placement, context);
    return { at, declaration, what, fixes: stateless.map((fix) => ({ ...fix, changes: [...fix.changes, ...own] })) };
}

function ownCache({ element }: Placement, { names }: EnvironmentContext): Change[] {
    const name = freeName(`${element.name}-state`, names);
    const access = (verb: 'reads' | 'writes'): Change => {
        return { kind: 'add-statement', into: element.source, statement: { kind: 'interaction', verb, target: name } };
    };
    const cache: Change = {
        kind: 'add-declaration',
        after: element.source,
        statement: { kind: 'element', elementKind: 'cache', name, members: [] },
    };
    return [access('reads'), access('writes'), cache];
}

/** A platform starts as many instances as there are requests, unless it is told to run only one at a time. */
function onlyOne(placement: Placement, { environment }: EnvironmentContext): KeptState | undefined {
    const { element, properties, source } = placement;
    if (wordOf(element.properties, 'workload') !== 'singleton') return undefined;
    if (quantityOf(properties, 'concurrency')?.value === 1) return undefined;
    const stated = statedProperty('workload', placement, environment);
    if (!stated) return undefined;
    const existing = properties.get('concurrency')?.valueSource;
    const one: Fix = {
        title: message('fix.one-at-a-time', { function: element.name }),
        kind: 'suggestion',
        changes: [{ kind: 'set-property', of: source, existing, key: 'concurrency', value: '1' }],
    };
    const { at, declaration } = stated;
    return { at, declaration, what: message('stateful-function.singleton'), fixes: [one] };
}

function sticky({ element }: Placement, { balancersOf }: EnvironmentContext): KeptState | undefined {
    const balancer = balancersOf(element).find(({ properties }) => wordOf(properties, 'stickiness') === 'session');
    const stickiness = balancer?.properties.get('stickiness');
    if (!balancer || !stickiness) return undefined;
    const { source, name } = balancer;
    const existing = stickiness.valueSource;
    const free: Fix = {
        title: message('fix.no-stickiness', { balancer: name }),
        kind: 'suggestion',
        changes: [{ kind: 'set-property', of: source, existing, key: 'stickiness', value: 'none' }],
    };
    const what = message('stateful-function.sticky', { balancer: name });
    return { at: stickiness.valueSource, declaration: source, what, fixes: [free] };
}
