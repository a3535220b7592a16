import { type Environment, enclosing, type Place, type PlaceKind, type Placement } from '../../model/environment.ts';
import { isWithin, type Source } from '../../model/source.ts';

/** The declaration into whose block something goes that serves all these placements: the narrowest around them. */
export function blockAround(placements: readonly Placement[], environment: Environment): Source {
    const [first, ...others] = placements;
    if (!first) return environment.source;
    const around = others.map(({ place }) => new Set(enclosing(place)));
    for (const place of enclosing(first.place)) {
        const isCommon = around.every((places) => places.has(place));
        if (isCommon && !isMachine(place) && isWithin(first.source, place.source)) return place.source;
    }
    return environmentWith(first.source, environment).source;
}

/** The environment in whose text something stands: itself, or one that it is like. */
function environmentWith(source: Source, environment: Environment): Environment {
    for (let each: Environment | undefined = environment; each; each = each.base) {
        if (isWithin(source, each.source)) return each;
    }
    return environment;
}

const machines: readonly PlaceKind[] = ['rack', 'host', 'vm', 'pool', 'group', 'pod', 'container', 'appserver'];

function isMachine({ kind }: Place): boolean {
    return machines.includes(kind);
}
