import { type Message, message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { DataNode, Environment, Place, Placement } from '../../model/environment.ts';
import type { Source } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { commonDomains, domainsOf, holdsEverything } from '../facts/common-domains.ts';
import { isLookedAfter } from '../facts/platform-duties.ts';
import { redundantServices } from '../facts/redundant-services.ts';
import { redistributions } from '../fixes/redistribution.ts';
import type { EnvironmentContext, EnvironmentRule, Fix, Violation } from '../rule.ts';

/** What is meant to stand in for each other depends on one thing, although the environment has several of them. */
export const sharedFailureDomain: EnvironmentRule = {
    id: 'shared-failure-domain',
    principle: 'availability',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',
    yieldsTo: ['replicas-on-one-machine', 'replicas-in-one-zone', 'shared-database-infrastructure'],

    *check(context) {
        const { environment } = context;
        const groups = [...redundantServices(context).map(serviceGroup), ...nodeGroups(environment)];
        const known = new Map<Place, boolean>();
        const isSeparating = (domain: Place) => {
            const separates = known.get(domain) ?? separatesIn(environment, domain);
            known.set(domain, separates);
            return separates;
        };
        const byDomain = Map.groupBy(groups, ({ parts }) => commonDomains(parts).find(isSeparating));
        for (const [domain, together] of byDomain) if (domain) yield violation(domain, together, context);
    },
};

/** Parts that stand in for each other. */
interface Group {
    readonly element: Element;
    readonly parts: readonly (Placement | DataNode)[];
    readonly name: Message;
}

function serviceGroup([element, parts]: readonly [Element, readonly Placement[]]): Group {
    return { element, parts, name: message('redundant.instances', { service: element.name }) };
}

function nodeGroups({ dataNodes }: Environment): Group[] {
    const byDatabase = Map.groupBy(dataNodes.filter(standsIn), ({ database }) => database);
    return [...byDatabase].flatMap(([element, parts]) => {
        if (parts.length < 2 || parts.some(({ place }) => isLookedAfter(place))) return [];
        return [{ element, parts, name: message('redundant.nodes', { database: element.name }) }];
    });
}

/** A replica that only answers reads stands in for nobody. */
function standsIn({ role, properties }: DataNode): boolean {
    return role !== 'replica' || (properties.has('failover') && wordOf(properties, 'purpose') !== 'reporting');
}

/**
 * Whether the environment has another place of the kind, and something that does not depend on this one. That all that
 * runs stands on one site is a matter of the environment.
 */
function separatesIn(environment: Environment, domain: Place): boolean {
    if (!separating.has(domain.kind) || alternatives(domain, environment).length === 0) return false;
    if (sites.has(domain.kind) && holdsEverything(domain, environment)) return false;
    const all = [...environment.placements, ...environment.dataNodes];
    return all.some((part) => !domainsOf(part).has(domain));
}

const sites: ReadonlySet<Place['kind']> = new Set(['zone', 'datacenter', 'region']);
const separating: ReadonlySet<Place['kind']> = new Set(['vm', 'host', 'rack', 'power', ...sites]);

function alternatives(domain: Place, { allPlaces }: Environment): Place[] {
    return allPlaces.filter((place) => place.kind === domain.kind && place !== domain);
}

function violation(domain: Place, groups: readonly Group[], context: EnvironmentContext): Violation {
    const inner = groups.flatMap(({ parts }) => {
        const domains = commonDomains(parts);
        return domains.slice(0, domains.indexOf(domain));
    });
    return {
        at: domain.nameSource,
        declaration: domain.source,
        message: message('rule.shared-failure-domain', {
            parts: groups.map(({ name }) => name),
            kind: message(`kind.${domain.kind}`),
            domain: domain.name,
            environment: context.environment.name,
        }),
        about: [...new Set([domain, ...inner])],
        related: groups.flatMap(({ parts, element }) =>
            parts.map((part) => ({
                at: referenceSource(part),
                message: message('related.depends-on', { element: element.name, domain: domain.name }),
            })),
        ),
        fixes: fixesFor(domain, groups, context),
    };
}

function referenceSource(part: Placement | DataNode): Source {
    return part.kind === 'placement' ? part.targetSource : part.databaseSource;
}

function fixesFor(domain: Place, groups: readonly Group[], context: EnvironmentContext): Fix[] {
    if (domain.kind === 'power') return [];
    const services = groups.flatMap(({ element, parts }) => {
        const placements = parts.filter((part) => part.kind === 'placement');
        return placements.length === parts.length ? [[element, placements] as const] : [];
    });
    if (services.length < groups.length) return [];
    return redistributions(services, domain, alternatives(domain, context.environment), context);
}
