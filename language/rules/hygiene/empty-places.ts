import { type Environment, enclosing, type Place, type PlaceKind } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { type Source, stretchOf } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { isDataCenter, onlySite } from '../facts/only-site.ts';

/** Sites and machines in which nothing stands and to which nothing refers, in no environment that they were written for. */
export function emptyPlaces({ environments, views }: Model): Place[] {
    const used = new Set(environments.flatMap(usedIn).map(({ source }) => keyOf(source)));
    for (const { shown, hidden, collapsed } of views) {
        for (const each of [...shown, ...hidden, ...collapsed])
            if (each.kind === 'place') used.add(keyOf(each.place.source));
    }
    const empty = new Map<string, Place>();
    for (const place of environments.flatMap(({ allPlaces }) => allPlaces)) {
        const key = keyOf(place.source);
        if (isCandidate(place) && !used.has(key) && !empty.has(key)) empty.set(key, place);
    }
    return [...empty.values()];
}

function usedIn(environment: Environment): Place[] {
    const { allPlaces, dataNodes, stacks } = environment;
    const referred = [
        ...allPlaces.flatMap(({ spans, feeds }) => [...spans, ...feeds]),
        ...dataNodes.flatMap(({ location }) => location ?? []),
        ...stacks.flatMap(({ covered }) => covered),
    ];
    return [...allPlaces.filter(holdsSomething), ...referred, ...spareSites(environment)];
}

/** While everything stands in one site, the others are no litter: single-data-center asks to use them. */
function spareSites(environment: Environment): readonly Place[] {
    const { allPlaces, isProductionLike } = environment;
    return isProductionLike && onlySite(environment) ? allPlaces.filter(isDataCenter) : [];
}

function holdsSomething({ children, placements, balancers, dataNodes, hosted, sidecars }: Place): boolean {
    return [children, placements, balancers, dataNodes, hosted, sidecars].some((held) => held.length > 0);
}

/**
 * Machines of a cluster, a broker or a database are used by it; one that is described, perhaps with its price, is there
 * for people; and what is planned is for later.
 */
function isCandidate(place: Place): boolean {
    const isPart = [...enclosing(place.parent)].some(({ kind }) => owners.includes(kind));
    const isDescribed = machines.includes(place.kind) && place.properties.size > 0;
    const isPlanned = wordOf(place.properties, 'status') === 'planned';
    return kinds.includes(place.kind) && !isPart && !isDescribed && !isPlanned;
}

const machines: readonly PlaceKind[] = ['host', 'vm'];
const kinds: readonly PlaceKind[] = [...machines, 'datacenter', 'zone', 'power', 'rack'];
const owners: readonly PlaceKind[] = ['cluster', 'pool', 'group', 'server', 'broker'];

function keyOf(source: Source): string {
    const { uri, start } = stretchOf(source);
    return `${uri} ${start}`;
}
