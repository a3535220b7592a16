import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { Placement } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { type Property, wordOf } from '../../model/value.ts';
import { instanceTotal } from '../facts/instance-total.ts';
import { isImplicitlyAvailable } from '../facts/platform-duties.ts';
import { statedFor, wordFor } from '../facts/stated-for.ts';
import { freeName } from '../fixes/free-name.ts';
import { topLevelSource } from '../fixes/top-level-source.ts';
import type { EnvironmentContext, EnvironmentRule, Fix, Related } from '../rule.ts';

/** Several instances keep sessions, each its own. */
export const inMemorySession: EnvironmentRule = {
    id: 'in-memory-session',
    principle: 'zero-downtime',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        for (const [element, placements] of context.placements) {
            const keeping = placements.filter((each) => wordFor(each, 'state') === 'session');
            const [first] = keeping;
            const state = first && statedFor(first, 'state');
            if (!state || instanceTotal(keeping).max < 2 || keeping.some(isImplicitlyAvailable)) continue;
            if (writesToCache(element)) continue;
            const declaration = [first, element].find(({ source }) => isWithin(state.source, source)) ?? element;
            yield {
                at: state.valueSource,
                declaration: declaration.source,
                message: message('rule.in-memory-session', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: context.environment.name,
                    count: instanceTotal(keeping).max,
                }),
                about: [element],
                related: [...instancesOf(keeping), ...stickinessOf(element, context)],
                fixes: sessionsInCache(element, state, first, context),
            };
        }
    },
};

function writesToCache({ interactions }: Element): boolean {
    return interactions.some(({ kind, to }) => kind === 'writes' && to.kind === 'cache');
}

function instancesOf(placements: readonly Placement[]): Related[] {
    return placements.map(({ targetSource, instances }) => ({
        at: targetSource,
        message: message('related.instances-here', { count: instances.max }),
    }));
}

/** It brings a session back to its instance, as long as that one runs. */
function stickinessOf(element: Element, { balancersOf }: EnvironmentContext): Related[] {
    return balancersOf(element).flatMap(({ name, properties }) => {
        const stickiness = properties.get('stickiness');
        if (!stickiness || wordOf(properties, 'stickiness') !== 'session') return [];
        return [{ at: stickiness.valueSource, message: message('related.sticky', { balancer: name }) }];
    });
}

function sessionsInCache(
    element: Element,
    state: Property,
    placement: Placement,
    { names }: EnvironmentContext,
): Fix[] {
    const owner = [element, placement].find(({ source }) => isWithin(state.source, source));
    if (!owner) return [];
    const name = freeName(`${element.name}-sessions`, names);
    const uses = (['reads', 'writes'] as const).map(
        (verb): Change => ({
            kind: 'add-statement',
            into: element.source,
            statement: { kind: 'interaction', verb, target: name },
        }),
    );
    return [
        {
            title: message('fix.sessions-in-cache', { service: element.name, cache: name }),
            kind: 'suggestion',
            changes: [
                {
                    kind: 'set-property',
                    of: owner.source,
                    existing: state.valueSource,
                    key: 'state',
                    value: 'stateless',
                },
                ...uses,
                {
                    kind: 'add-declaration',
                    after: topLevelSource(element),
                    statement: { kind: 'element', elementKind: 'cache', name, members: [] },
                },
            ],
        },
    ];
}
