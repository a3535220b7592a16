import { message } from '../../messages/message.ts';
import { type Environment, enclosing, type Place, type PlaceKind } from '../../model/environment.ts';
import type { Violation } from '../rule.ts';

/** What is written in one site and said to be in another one. */
export function* contradictions(environment: Environment): Generator<Violation> {
    for (const node of environment.dataNodes) {
        const { location, place, databaseSource, source, name, database } = node;
        const site = siteOf(place);
        if (!location || !site || isAround(site, location) || isAround(location, site)) continue;
        yield {
            at: databaseSource,
            declaration: source,
            about: [node],
            message: message('rule.placement-cycle.two-places', {
                name: name ?? database.name,
                environment: environment.name,
                site: site.name,
                other: location.name,
            }),
            related: [site, location].map(stands),
        };
    }
    for (const place of environment.allPlaces) {
        const site = siteOf(place.parent);
        const outside = site && place.spans.find((each) => !isAround(site, each));
        if (!site || !outside) continue;
        yield {
            at: place.nameSource,
            declaration: place.source,
            about: [place],
            message: message('rule.placement-cycle.two-places', {
                name: place.name,
                environment: environment.name,
                site: site.name,
                other: outside.name,
            }),
            related: [site, outside].map(stands),
        };
    }
}

function stands({ name, nameSource }: Place) {
    return { at: nameSource, message: message('related.site-here', { name }) };
}

function siteOf(place: Place | undefined): Place | undefined {
    return [...enclosing(place)].find(({ kind }) => sites.includes(kind));
}

const sites: readonly PlaceKind[] = ['zone', 'datacenter', 'region', 'provider'];

function isAround(outer: Place, inner: Place): boolean {
    return [...enclosing(inner)].includes(outer);
}
