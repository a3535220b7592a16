import { type Environment, enclosing, type Place } from '../model/environment.ts';
import type { Properties } from '../model/value.ts';
import type { FaultDraft } from './fault-draft.ts';
import type { FaultNode } from './fault-graph.ts';

/**
 * When each place is down: with a fault of its own, with the place around it, without all of its power feeds, and with
 * all zones over which it stretches.
 */
export function placeFaults({ allPlaces }: Environment, draft: FaultDraft): ReadonlyMap<Place, FaultNode> {
    const gates = new Map<Place, FaultNode>();
    for (const place of allPlaces) {
        const count = membersOf(place);
        gates.set(place, draft.gateOf(place, count === undefined ? [] : [draft.own(place, count)]));
    }
    for (const [place, gate] of gates) {
        const around = place.parent && gates.get(place.parent);
        if (around) draft.addCause(gate, around);
        for (const others of [place.feeds, place.spans]) {
            const causes = others.flatMap((each) => gates.get(each) ?? []);
            if (causes.length > 0) draft.addCause(gate, draft.all(causes));
        }
    }
    return gates;
}

/** How many have to fail for a place; 0 where nobody says how many there are, undefined for what never fails alone. */
function membersOf(place: Place): number | undefined {
    switch (place.kind) {
        case 'registry':
        case 'pod':
        case 'container':
            return undefined;
        case 'cluster':
        case 'broker':
            return statedNodes(place.properties) ?? 0;
        case 'pool':
        case 'group':
            return statedNodes(place.properties) ?? 0;
        case 'server':
            return statedNodes(place.properties) ?? (isOverSeveralSites(place) ? 0 : 1);
        case 'appserver':
            return isInCluster(place) ? 0 : 1;
        case 'host':
        case 'vm':
            return countInGroup(place);
        default:
            return 1;
    }
}

/** The number after `nodes:`, the smaller one of a range. */
export function statedNodes(properties: Properties): number | undefined {
    const value = properties.get('nodes')?.values[0];
    if (value?.kind === 'range') return value.min;
    return value?.kind === 'quantity' ? value.value : undefined;
}

/** A machine in a group or pool stands for all that are there. */
function countInGroup({ parent }: Place): number {
    const isOneOfMany = parent?.kind === 'group' || parent?.kind === 'pool';
    return isOneOfMany ? (statedNodes(parent.properties) ?? 0) : 1;
}

/** Then it is a name for several machines, unless its provider makes one thing of them. */
function isOverSeveralSites({ dataNodes, isManaged }: Place): boolean {
    return !isManaged && new Set(dataNodes.flatMap(({ location }) => location ?? [])).size > 1;
}

/** What an orchestrator runs it starts again elsewhere. */
function isInCluster(place: Place | undefined): boolean {
    return [...enclosing(place)].some(({ kind }) => kind === 'cluster');
}
