import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { type Environment, enclosing, type Place, type Placement } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import { isImplicitlyAvailable } from '../platform-duties.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';
import { placeAgain, runAgain } from '../run-again.ts';

/** Everything that an environment runs stands in one data center. */
export const singleDataCenter: EnvironmentRule = {
    id: 'single-data-center',
    principle: 'availability',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { environment } = context;
        const site = onlySite(environment);
        if (!site) return;
        yield {
            ...whereToReport(environment, site),
            message: message('rule.single-data-center', {
                environment: environment.name,
                kind: message(`kind.${site.kind}`),
                site: site.name,
            }),
            about: [site],
            related: [{ at: site.nameSource, message: message('related.only-site', { site: site.name }) }],
            fixes: duplications(context, site),
        };
    },
};

/** The one data center of an environment; undefined when there are several or when nothing says where things run. */
function onlySite(environment: Environment): Place | undefined {
    if (wordOf(environment.properties, 'audience') === 'internal' && !environment.properties.has('target')) return;
    const sites = new Set<Place>();
    for (const placement of environment.placements) {
        if (isImplicitlyAvailable(placement)) continue;
        const sitesOfOne = sitesOf(placement.place);
        if (sitesOfOne.length === 0) return undefined;
        for (const site of sitesOfOne) sites.add(site);
        if (sites.size > 1) return undefined;
    }
    return sites.values().next().value;
}

/** A region counts as one place only where it has no zones in which the place could lie. */
function sitesOf(place: Place | undefined): readonly Place[] {
    for (const each of enclosing(place)) {
        if (each.spans.length > 0) return each.spans.map(dataCenterOf);
        if (isDataCenter(each)) return [dataCenterOf(each)];
        if (each.kind === 'region') return each.children.some(isDataCenter) ? [] : [each];
    }
    return [];
}

function isDataCenter({ kind }: Place): boolean {
    return kind === 'zone' || kind === 'datacenter';
}

/** A zone inside a data center is a part of it. */
function dataCenterOf(place: Place): Place {
    return [...enclosing(place)].find(({ kind }) => kind === 'datacenter') ?? place;
}

/** What an environment has from the one it is like is that one's finding. */
function whereToReport(environment: Environment, site: Place) {
    let reported = environment;
    while (reported.base?.isProductionLike && onlySite(reported.base)?.source === site.source) reported = reported.base;
    return { at: reported.nameSource, declaration: reported.source };
}

function duplications(context: EnvironmentContext, site: Place): Fix[] {
    const { environment } = context;
    const others = environment.allPlaces.filter((place) => isDataCenter(place) && dataCenterOf(place) !== site);
    return others.map((other) => ({
        title: message('fix.run-everything-in', { site: other.name }),
        kind: 'suggestion',
        changes: duplication(context, other),
    }));
}

/** Every placement once more, in a place like the one it stands in. */
function duplication({ model, environment, names }: EnvironmentContext, other: Place): Change[] {
    const byPlace = Map.groupBy(
        environment.placements.filter((placement) => !isImplicitlyAvailable(placement)),
        ({ place }) => place,
    );
    return [...byPlace].flatMap(([pool, placements]) => {
        const place = pool?.kind === 'pool' ? pool.parent : pool;
        const runs = placements.map((placement) => runAgain(placement, statedCount(placement), model));
        const isSite = place === undefined || isDataCenter(place) || place.kind === 'region';
        const statements = isSite ? runs : [placeAgain(place, other, runs, names)];
        return statements.map((statement): Change => ({ kind: 'add-statement', into: other.source, statement }));
    });
}

function statedCount({ instances }: Placement): number | undefined {
    return instances.isStated ? instances.min : undefined;
}
