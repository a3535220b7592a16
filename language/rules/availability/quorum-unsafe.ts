import { type Message, message } from '../../messages/message.ts';
import type { Environment, Place } from '../../model/environment.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentRule, Fix, Violation } from '../rule.ts';
import { type Quorum, quorumsIn } from './quorums.ts';

/** Nodes that decide by majority are too few, or too many of them fail together. */
export const quorumUnsafe: EnvironmentRule = {
    id: 'quorum-unsafe',
    principle: 'availability',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment }) {
        for (const quorum of quorumsIn(environment)) {
            const domain = decisiveDomain(quorum, environment);
            if (quorum.count < 3) yield violation(quorum, environment, 'rule.quorum-unsafe.few', {});
            else if (domain) yield loss(quorum, domain, environment);
            else if (quorum.count % 2 === 0) {
                const { count } = quorum;
                const values = { survives: count - majorityOf(count), fewer: count - 1 };
                yield { ...violation(quorum, environment, 'rule.quorum-unsafe.even', values), severity: 'info' };
            }
        }
    },
};

function violation(
    quorum: Quorum,
    environment: Environment,
    key: Message['key'],
    values: Readonly<Record<string, number | string | Message>>,
): Violation {
    const { owner, count, at, declaration } = quorum;
    const kind = message(`kind.${owner.kind}`);
    return {
        at,
        declaration,
        message: message(key, { kind, name: owner.name, environment: environment.name, count, ...values }),
        about: [owner],
        fixes: nextOddNumber(quorum, environment),
    };
}

function loss(quorum: Quorum, { domain, lost }: Loss, environment: Environment): Violation {
    const values = { lost, domain: domain.name, domainKind: message(`kind.${domain.kind}`) };
    return {
        ...violation(quorum, environment, 'rule.quorum-unsafe.domain', values),
        related: [
            { at: domain.nameSource, message: message('related.takes-nodes', { count: lost, place: domain.name }) },
        ],
        fixes: [],
    };
}

interface Loss {
    readonly domain: Place;
    readonly lost: number;
}

/** A place that takes the majority along, where the environment has another one of its kind. */
function decisiveDomain({ count, lostWith }: Quorum, { allPlaces }: Environment): Loss | undefined {
    const losses = Array.from(lostWith, ([domain, lost]) => ({ domain, lost }));
    return losses.find(({ domain, lost }) => {
        const hasOthers = allPlaces.some((place) => place.kind === domain.kind && place !== domain);
        return hasOthers && lost > 1 && count - lost < majorityOf(count);
    });
}

function majorityOf(count: number): number {
    return Math.floor(count / 2) + 1;
}

function nextOddNumber({ owner, count, nodes }: Quorum, environment: Environment): Fix[] {
    if (!nodes) return [];
    const wanted = Math.max(3, count + 1 - (count % 2));
    const change = { kind: 'set-property', of: owner.source, existing: nodes.valueSource, key: 'nodes' } as const;
    const title = message('fix.odd-nodes', { name: owner.name, count: wanted });
    const fix: Fix = { title, kind: 'suggestion', changes: [{ ...change, value: String(wanted) }] };
    return fixesAt(nodes.source, fix, [], environment);
}
