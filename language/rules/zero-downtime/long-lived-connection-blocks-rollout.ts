import type { Change } from '../../changes/change.ts';
import { type Message, message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Interaction } from '../../model/element.ts';
import { type Environment, enclosing, type Placement } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { type Quantity, quantityOf, wordOf } from '../../model/value.ts';
import { isImplicitlyAvailable } from '../facts/platform-duties.ts';
import { firstStated } from '../fixes/first-stated.ts';
import { setOnPlacement } from '../fixes/set-on-placement.ts';
import { whereStated } from '../fixes/where-stated.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';
import { mayPause } from './may-pause.ts';

/** Connections stay open longer than an instance has to finish when a new version comes. */
export const longLivedConnectionBlocksRollout: EnvironmentRule = {
    id: 'long-lived-connection-blocks-rollout',
    principle: 'zero-downtime',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',
    yieldsTo: ['downtime-deployment-strategy'],

    *check({ environment, callsTo }) {
        for (const placement of environment.placements) {
            const { element, properties } = placement;
            if (element.kind === 'gateway' || isImplicitlyAvailable(placement)) continue;
            const grace = graceOf(placement);
            const cut = callsTo(element).filter((call) => isCut(call, grace));
            if (cut.length === 0 || mayPause(placement, environment)) continue;
            const drain = properties.get('drain');
            yield {
                at: drain ? whereStated(drain, placement, environment) : placement.targetSource,
                cause: drain?.valueSource ?? firstStated(placement, environment),
                declaration: placement.source,
                message: messageFor(placement, cut, grace, environment),
                about: [placement],
                related: cut.map((call) => ({
                    at: call.targetSource,
                    message: message('related.stays-connected', { caller: call.from.name, target: element.name }),
                })),
                fixes: [...longerDrain(placement, cut, environment), ...reconnecting(cut)],
            };
        }
    },
};

interface Grace {
    readonly seconds: number;
    readonly text: string;
}

/** What is stated, or what the orchestrator gives by itself. */
function graceOf({ properties, place }: Placement): Grace | undefined {
    const drain = quantityOf(properties, 'drain');
    if (drain) return { seconds: drain.value, text: drain.text };
    const isKubernetes = [...enclosing(place)].some(({ technology }) => technology && kubernetes.has(technology));
    return isKubernetes ? { seconds: 30, text: '30s' } : undefined;
}

/** Products whose instances have thirty seconds to end, unless something else is stated. */
const kubernetes: ReadonlySet<string> = new Set(['kubernetes', 'k8s', 'k3s', 'openshift', 'eks', 'gke', 'aks']);

/** How long a connection lasts is often unknown; then any stated drain is taken for long enough. */
function isCut({ properties }: Interaction, grace: Grace | undefined): boolean {
    const lifetime = quantityOf(properties, 'lifetime');
    const isLong = wordOf(properties, 'connection') === 'long-lived' || wordOf(properties, 'mode') === 'streaming';
    if (wordOf(properties, 'reconnect') === 'automatic' || !(lifetime || isLong)) return false;
    return lifetime ? lifetime.value > (grace?.seconds ?? 0) : grace === undefined;
}

function messageFor(
    { element }: Placement,
    calls: readonly Interaction[],
    grace: Grace | undefined,
    environment: Environment,
): Message {
    const lifetime = longestLifetime(calls);
    const values = {
        kind: message(`kind.${element.kind}`),
        service: element.name,
        environment: environment.name,
        callers: quoted(new Set(calls.map(({ from }) => from))),
    };
    if (!lifetime) return message('rule.long-lived-connection-blocks-rollout', values);
    const times = { lifetime: lifetime.text, grace: grace?.text ?? '0s' };
    return message('rule.long-lived-connection-blocks-rollout.too-short', { ...values, ...times });
}

function longestLifetime(calls: readonly Interaction[]): Quantity | undefined {
    const lifetimes = calls.flatMap(({ properties }) => quantityOf(properties, 'lifetime') ?? []);
    return lifetimes.toSorted((left, right) => right.value - left.value)[0];
}

function longerDrain(placement: Placement, calls: readonly Interaction[], environment: Environment): Fix[] {
    const lifetime = longestLifetime(calls);
    if (!lifetime) return [];
    const title = message('fix.drain', { service: placement.element.name, time: lifetime.text });
    return setOnPlacement('drain', lifetime.text, title, placement, environment);
}

function reconnecting(calls: readonly Interaction[]): Fix[] {
    if (!calls.every(({ source, from }) => isWithin(source, from.source))) return [];
    const callers = new Set(calls.map(({ from }) => from));
    return [
        {
            title: message('fix.reconnect', { callers: quoted(callers) }),
            kind: 'suggestion',
            changes: calls.map(
                ({ source, properties }): Change => ({
                    kind: 'set-property',
                    of: source,
                    existing: properties.get('reconnect')?.valueSource,
                    key: 'reconnect',
                    value: 'automatic',
                }),
            ),
        },
    ];
}
