import { type DataNode, type Environment, enclosing, type Place, type Placement } from '../../model/environment.ts';
import { isImplicitlyAvailable } from './platform-duties.ts';

/**
 * The places that hold up all of these at once, innermost first: what stands around each of them, the one zone over
 * which something is said to stretch, and the power feed for which none stands in. What is not modelled is not there.
 */
export function commonDomains(parts: readonly (Placement | DataNode)[]): Place[] {
    const [first, ...others] = parts.map(domainsOf);
    if (!first) return [];
    return [...first].filter((domain) => others.every((domains) => domains.has(domain)));
}

/** Whatever fails when one of these places fails. */
export function domainsOf(part: Placement | DataNode): ReadonlySet<Place> {
    const domains = known.get(part) ?? domainsFoundFor(part);
    known.set(part, domains);
    return domains;
}

/** Several rules ask for the same in large environments. */
const known = new WeakMap<Placement | DataNode, ReadonlySet<Place>>();

function domainsFoundFor(part: Placement | DataNode): ReadonlySet<Place> {
    const location = part.kind === 'data-node' ? part.location : undefined;
    const around = [...enclosing(part.place)].filter((place) => !location || !isZone(place));
    const inner = [...machineOfCluster(part.place), ...withoutPassedZones(around)];
    const spanned = around.flatMap(({ spans }) => (spans.length === 1 ? spans : []));
    const sites = [...spanned, ...(location ? [location] : [])].flatMap((site) => [...enclosing(site)]);
    const places = new Set([...inner.filter((place) => !isSite(place)), ...sites, ...inner]);
    return new Set([...places].flatMap((place) => (place.feeds.length === 1 ? [place, ...place.feeds] : [place])));
}

/** A cluster that stretches over several zones does not stand in the zone in whose block it is written. */
function withoutPassedZones(around: readonly Place[]): Place[] {
    const stretched = around.findIndex(({ spans }) => spans.length > 1);
    return around.filter((place, index) => stretched < 0 || index <= stretched || !isZone(place));
}

/** Of the only machine that a cluster is said to have, every instance in the cluster depends. */
function machineOfCluster(place: Place | undefined): Place[] {
    if (place?.kind !== 'cluster' && place?.kind !== 'pool') return [];
    const [machine, ...others] = place.children.filter(({ kind }) => nodes.has(kind));
    return machine && others.length === 0 && (machine.kind === 'host' || machine.kind === 'vm') ? [machine] : [];
}

const nodes: ReadonlySet<Place['kind']> = new Set(['host', 'vm', 'pool', 'group']);

function isSite({ kind }: Place): boolean {
    return kind === 'provider' || kind === 'region' || kind === 'datacenter' || kind === 'zone';
}

function isZone({ kind }: Place): boolean {
    return kind === 'zone';
}

/** Whether everything that an environment runs stands in one place; then the matter is the environment's. */
export function holdsEverything(place: Place, { placements }: Pick<Environment, 'placements'>): boolean {
    return placements.every((placement) => isImplicitlyAvailable(placement) || domainsOf(placement).has(place));
}
