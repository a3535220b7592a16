import type { Element, InteractionKind } from '../model/element.ts';
import { type DataNode, type Environment, enclosing, type Place, type Placement } from '../model/environment.ts';
import { wordOf } from '../model/value.ts';
import type { FaultDraft } from './fault-draft.ts';
import type { FaultNode } from './fault-graph.ts';

/** When what is stored cannot be read or written. */
export interface DataFaults {
    readonly nodes: ReadonlyMap<DataNode, FaultNode>;
    /** For instances that may be pinned to nodes; undefined for what has no nodes here. */
    readonly accessTo: (
        store: Element,
        kind: InteractionKind,
        placements: readonly Placement[],
    ) => FaultNode | undefined;
}

export function dataFaults(
    { dataNodes }: Environment,
    places: ReadonlyMap<Place, FaultNode>,
    draft: FaultDraft,
): DataFaults {
    const nodes = new Map(dataNodes.map((node) => [node, nodeFault(node, places, draft)]));
    const stores = Map.groupBy(dataNodes, ({ database }) => database);
    const gates = new Map<string, FaultNode>();
    const once = (key: string, make: () => FaultNode) => {
        const gate = gates.get(key) ?? make();
        gates.set(key, gate);
        return gate;
    };
    const faultsOf = (some: readonly DataNode[]) => some.flatMap((node) => nodes.get(node) ?? []);
    const writing = (store: Element) =>
        once(`writes ${store.qualifiedName}`, () => writeFault(stores.get(store) ?? [], faultsOf, draft));
    const reading = (store: Element) =>
        once(`reads ${store.qualifiedName}`, () => draft.all(faultsOf((stores.get(store) ?? []).filter(isReadable))));
    return {
        nodes,
        accessTo: (store, kind, placements) => {
            if (!stores.has(store)) return undefined;
            const pinned = pinnedNodes(placements, store, kind);
            if (pinned.length === 0) return kind === 'reads' ? reading(store) : writing(store);
            const isPrimary = pinned.some(({ role }) => role === 'primary');
            return isPrimary ? writing(store) : draft.all(faultsOf(pinned));
        },
    };
}

/** What a provider looks after fails as a whole. */
function nodeFault(node: DataNode, places: ReadonlyMap<Place, FaultNode>, draft: FaultDraft): FaultNode {
    const isManaged = [...enclosing(node.place)].some((place) => place.isManaged);
    const around = [node.place, node.location].flatMap((place) => (place && places.get(place)) ?? []);
    return draft.gateOf(node, isManaged ? around : [draft.own(node, 1), ...around]);
}

/**
 * Writes stop with the primary and all that take over by themselves. What takes over by hand leaves a pause, which is a
 * failure of the primary alone; how long it is nobody says.
 */
function writeFault(
    nodes: readonly DataNode[],
    faultsOf: (some: readonly DataNode[]) => FaultNode[],
    draft: FaultDraft,
): FaultNode {
    const primaries = nodes.filter(({ role }) => role === 'primary');
    const lasting = draft.all(faultsOf([...primaries, ...nodes.filter(takesOver)]));
    const byHand = nodes.filter(takesOverByHand);
    if (byHand.length === 0) return lasting;
    const pause = draft.all([lasting, draft.event(0)]);
    return draft.any([pause, draft.all([lasting, ...faultsOf(byHand)])]);
}

function pinnedNodes(placements: readonly Placement[], store: Element, kind: InteractionKind): DataNode[] {
    return placements.flatMap(({ access }) => {
        return access.filter((each) => each.kind === kind && each.node.database === store).map(({ node }) => node);
    });
}

/** A standby is there to take over; a replica does where that is said. */
export function takesOver({ role, properties }: DataNode): boolean {
    const failover = wordOf(properties, 'failover');
    return role !== 'primary' && (failover === 'automatic' || (role === 'standby' && failover === undefined));
}

function takesOverByHand({ role, properties }: DataNode): boolean {
    return role !== 'primary' && wordOf(properties, 'failover') === 'manual';
}

function isReadable(node: DataNode): boolean {
    const isReport = wordOf(node.properties, 'purpose') === 'reporting';
    return takesOver(node) || node.role === 'primary' || (node.role === 'replica' && !isReport);
}
