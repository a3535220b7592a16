import type { Element } from '../../model/element.ts';
import { type DataNode, type Environment, enclosing, type Place, type Placement } from '../../model/environment.ts';

/** What stands where in an environment, found by one look into a map. */
export interface Standing {
    readonly placementsOf: ReadonlyMap<Element, readonly Placement[]>;
    readonly nodesOf: ReadonlyMap<Element, readonly DataNode[]>;
    /** Where topics, queues and buckets live. */
    readonly hostsOf: ReadonlyMap<Element, readonly Place[]>;
    /** What is divided over a zone among others. */
    readonly dividedOver: ReadonlyMap<Place, readonly Placement[]>;
}

export function standingIn({ placements, dataNodes, allPlaces }: Environment): Standing {
    const divided = placements.flatMap((placement) => zonesOver(placement).map((zone) => ({ zone, placement })));
    const hosted = allPlaces.flatMap((place) => place.hosted.map((element) => ({ element, place })));
    const byHosted = Map.groupBy(hosted, ({ element }) => element);
    const byZone = Map.groupBy(divided, ({ zone }) => zone);
    return {
        placementsOf: Map.groupBy(placements, ({ element }) => element),
        nodesOf: Map.groupBy(dataNodes, ({ database }) => database),
        hostsOf: new Map(Array.from(byHosted, ([element, found]) => [element, found.map(({ place }) => place)])),
        dividedOver: new Map(Array.from(byZone, ([zone, found]) => [zone, found.map(({ placement }) => placement)])),
    };
}

/** A cluster that spans zones divides what runs in it over them. */
export function zonesOver({ place }: Placement): readonly Place[] {
    return [...enclosing(place)].find(({ spans }) => spans.length > 1)?.spans ?? [];
}
