import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { Place, Placement } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { type Property, quantityOf, wordOf } from '../../model/value.ts';
import { domainsOf, holdsEverything } from '../facts/common-domains.ts';
import { homeOf } from '../facts/home-of.ts';
import { isImplicitlyAvailable } from '../facts/platform-duties.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';
import { enoughInstances, type Spread, survivorsOf } from './surviving-instances.ts';

/** When one place fails, too few instances are left for the load. */
export const noCapacityAfterFailure: EnvironmentRule = {
    id: 'no-capacity-after-failure',
    principle: 'availability',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',
    yieldsTo: ['replicas-on-one-machine', 'replicas-in-one-zone', 'shared-failure-domain'],

    *check(context) {
        for (const [element, placements] of context.placements) {
            const need = requirement(placements);
            if (!need || placements.some(isImplicitlyAvailable)) continue;
            const spreads = placements.map(spreadOf);
            const worst = survivorsOf(spreads).find(({ domain }) => !holdsEverything(domain, context.environment));
            if (!worst || worst.left >= need.count) continue;
            const { domain, left } = worst;
            yield {
                at: isWithin(need.property.source, need.placement.source)
                    ? need.property.valueSource
                    : need.placement.targetSource,
                declaration: need.placement.source,
                message: message('rule.no-capacity-after-failure', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: context.environment.name,
                    domainKind: message(`kind.${domain.kind}`),
                    domain: domain.name,
                    left,
                    need: need.count,
                }),
                about: left === 0 ? [domain] : [],
                related: [
                    {
                        at: domain.nameSource,
                        message: message('related.takes-along', { count: worst.lost, place: domain.name }),
                    },
                ],
                fixes: moreInstances(element, spreads, need.count, context),
            };
        }
    },
};

interface Requirement {
    readonly count: number;
    readonly property: Property;
    readonly placement: Placement;
}

/** The load is that of the service; where several placements state what it needs, the highest number holds. */
function requirement(placements: readonly Placement[]): Requirement | undefined {
    const stated = placements.flatMap((placement) => {
        const property = placement.properties.get('required');
        const count = quantityOf(placement.properties, 'required')?.value;
        return property && count !== undefined ? [{ count, property, placement }] : [];
    });
    return stated.toSorted((left, right) => right.count - left.count)[0];
}

/** Over which places the instances of a placement are divided evenly, and on which all of them depend. */
function spreadOf(placement: Placement): Spread {
    const domains = [...domainsOf(placement)].filter(({ kind }) => failing.has(kind));
    return { placement, common: domains, divided: dividedOver(placement) };
}

/** Without a stated spread, how a cluster divides its instances is unknown. */
function dividedOver({ place, properties }: Placement): readonly Place[] {
    const spread = wordOf(properties, 'spread');
    if (spread === 'zones') return place?.spans.filter(({ kind }) => kind === 'zone') ?? [];
    if (spread !== 'hosts' || place === undefined) return [];
    return place.children.filter(({ kind }) => kind === 'host');
}

const failing: ReadonlySet<Place['kind']> = new Set(['vm', 'host', 'rack', 'power', 'zone', 'datacenter']);

function moreInstances(element: Element, spreads: readonly Spread[], need: number, context: EnvironmentContext): Fix[] {
    const { environment, model } = context;
    const counts = enoughInstances(spreads, need);
    const [first, ...others] = [...(counts ?? [])];
    if (!first) return [];
    const homes = new Set([first, ...others].map(([{ source }]) => homeOf(source, environment)));
    if (homes.size > 1) return [];
    const title = message('fix.enough-instances', {
        service: element.name,
        total: spreads.reduce((sum, { placement }) => sum + (counts?.get(placement) ?? placement.instances.min), 0),
    });
    const changes = [first, ...others].map(([{ source, targetSource }, count]): Change => {
        return { kind: 'set-count', of: source, target: targetSource, count };
    });
    const target = referenceTo(element, model);
    const here: Change[] =
        spreads.length > 1
            ? []
            : [
                  {
                      kind: 'add-statement',
                      into: environment.source,
                      statement: { kind: 'run', target, count: first[1] },
                  },
              ];
    return fixesAt(first[0].source, { title, kind: 'suggestion', changes }, here, environment);
}
