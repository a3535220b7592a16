import { type Environment, enclosing, type Place } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import { isImplicitlyAvailable } from './platform-duties.ts';

/** The one data center of an environment; undefined when there are several or when nothing says where things run. */
export function onlySite(environment: Environment): Place | undefined {
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

export function isDataCenter({ kind }: Place): boolean {
    return kind === 'zone' || kind === 'datacenter';
}

/** A zone inside a data center is a part of it. */
export function dataCenterOf(place: Place): Place {
    return [...enclosing(place)].find(({ kind }) => kind === 'datacenter') ?? place;
}
