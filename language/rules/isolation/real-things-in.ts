import { type Balancer, type Environment, enclosing, type Place, type PlaceKind } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { type Property, textOf } from '../../model/value.ts';

/** A place or a balancer whose real name an environment states. */
export interface RealThing {
    readonly resource: string;
    readonly part: Place | Balancer;
    readonly property: Property;
    readonly environment: Environment;
    /** The places around it. */
    readonly around: readonly Place[];
}

/** Only what the environment says itself: one that is like another begins as a copy, with things of its own. */
export function realThingsIn(environment: Environment): RealThing[] {
    const places = environment.allPlaces.filter(({ kind }) => !sites.includes(kind));
    return [...places, ...environment.balancers].flatMap((part): RealThing[] => {
        const resource = textOf(part.properties, 'resource');
        const property = part.properties.get('resource');
        if (!resource || !property || !isWithin(property.source, environment.source)) return [];
        const around = [...enclosing(part.kind === 'balancer' ? part.place : part.parent)];
        return [{ resource, part, property, environment, around }];
    });
}

/** Where things stand, and where images lie, may well be the same in all environments. */
const sites: readonly PlaceKind[] = ['provider', 'region', 'datacenter', 'zone', 'rack', 'power', 'registry'];

/** Whether everything in both runs in pools with real names, none of which is in both. */
export function hasPoolsOfItsOwn(one: Place | Balancer, other: Place | Balancer): boolean {
    const [these, those] = [poolsUsedIn(one), poolsUsedIn(other)];
    return these !== undefined && those !== undefined && these.every((name) => !those.includes(name));
}

/** Undefined where something runs outside of the pools, or in one whose real name is not stated. */
function poolsUsedIn(part: Place | Balancer): readonly string[] | undefined {
    if (part.kind === 'balancer' || part.placements.length > 0) return undefined;
    const used = part.children.filter(holdsSomething);
    const names = used.flatMap(({ kind, properties }) => (kind === 'pool' && textOf(properties, 'resource')) || []);
    return names.length === used.length && names.length > 0 ? names : undefined;
}

function holdsSomething({ placements, dataNodes, children }: Place): boolean {
    return placements.length > 0 || dataNodes.length > 0 || children.some(holdsSomething);
}
