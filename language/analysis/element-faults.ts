import { type Element, type Interaction, isChannel, isStore } from '../model/element.ts';
import type { Balancer, Environment, Place, Placement } from '../model/environment.ts';
import { wordOf } from '../model/value.ts';
import { type DataFaults, dataFaults } from './data-faults.ts';
import type { FaultDraft } from './fault-draft.ts';
import type { FaultNode } from './fault-graph.ts';
import { instanceFaults } from './instance-faults.ts';
import { statedNodes } from './place-faults.ts';

/** When each element that runs here does not do its work: for callers inside, and for those who come from outside. */
export interface ElementFaults {
    readonly inside: ReadonlyMap<Element, FaultNode>;
    readonly fromOutside: (element: Element) => FaultNode;
}

interface Building {
    readonly environment: Environment;
    readonly draft: FaultDraft;
    readonly needed: Needed;
    readonly placements: ReadonlyMap<Element, readonly Placement[]>;
    readonly places: ReadonlyMap<Place, FaultNode>;
    readonly data: DataFaults;
    readonly inside: ReadonlyMap<Element, FaultNode>;
    readonly externals: Map<Element, FaultNode>;
    readonly hosting: ReadonlyMap<Element, readonly FaultNode[]>;
}

/** How many instances have to be left. */
export type Needed = (placements: readonly Placement[]) => number;

export function elementFaults(
    environment: Environment,
    places: ReadonlyMap<Place, FaultNode>,
    needed: Needed,
    draft: FaultDraft,
): ElementFaults {
    const placements = Map.groupBy(environment.placements, ({ element }) => element);
    const ways = waysIn(environment, places, draft);
    const working = new Map(Array.from(placements.keys(), (element) => [element, draft.topOf(element, [])]));
    const inside = new Map(
        Array.from(working, ([element, gate]) => {
            const balancers = ways.balancersOf(element);
            return [element, balancers.length === 0 ? gate : draft.topOf(element, [gate, draft.all(balancers)])];
        }),
    );
    const building: Building = {
        environment,
        draft,
        needed,
        placements,
        places,
        data: dataFaults(environment, places, draft),
        inside,
        externals: new Map(),
        hosting: hostingFaults(environment, places),
    };
    for (const [element, gate] of working) addCauses(element, gate, building);
    return {
        inside,
        fromOutside: (element) => {
            const gate = working.get(element) ?? draft.any();
            const first = ways.firstWaysTo(element);
            return first.length === 0 ? gate : draft.topOf(element, [gate, draft.all(first)]);
        },
    };
}

function addCauses(element: Element, gate: FaultNode, building: Building): void {
    const { draft, needed, placements, places } = building;
    const own = placements.get(element) ?? [];
    draft.addCause(gate, instanceFaults(own, needed(own), places, draft));
    const links = new Map<FaultNode, Interaction>();
    for (const interaction of element.interactions) {
        const cause = isNeeded(interaction) ? causeBehind(interaction, building) : undefined;
        if (!cause || links.has(cause)) continue;
        draft.addCause(gate, cause);
        links.set(cause, interaction);
    }
    draft.links.set(gate, links);
}

/**
 * Whether the one who acts cannot go on without it. A cache may be empty and a message may wait, unless it is said that
 * they are required.
 */
export function isNeeded({ kind, to, properties }: Interaction): boolean {
    const need = wordOf(properties, 'need');
    if (need !== undefined) return need === 'required';
    if (kind === 'calls') return true;
    return (kind === 'reads' || kind === 'writes') && to.kind !== 'cache';
}

function causeBehind(interaction: Interaction, building: Building): FaultNode | undefined {
    const { environment, draft, placements, data, inside, externals, hosting } = building;
    const { from, to, kind } = interaction;
    if (environment.stubs.includes(to)) return undefined;
    if (to.kind === 'external') {
        const known = externals.get(to) ?? draft.own(to, 1);
        externals.set(to, known);
        return known;
    }
    const stored = isStore(to) ? data.accessTo(to, kind, placements.get(from) ?? []) : undefined;
    if (stored) return stored;
    if (isStore(to) || isChannel(to)) {
        const hosts = hosting.get(to) ?? [];
        return hosts.length > 0 ? draft.all(hosts) : undefined;
    }
    return inside.get(to);
}

/** Where topics, queues and buckets live. */
function hostingFaults(
    { allPlaces }: Environment,
    places: ReadonlyMap<Place, FaultNode>,
): ReadonlyMap<Element, readonly FaultNode[]> {
    const pairs = allPlaces.flatMap((place) => place.hosted.map((element) => ({ element, gate: places.get(place) })));
    const byElement = Map.groupBy(pairs, ({ element }) => element);
    return new Map(Array.from(byElement, ([element, found]) => [element, found.flatMap(({ gate }) => gate ?? [])]));
}

interface WaysIn {
    readonly balancersOf: (element: Element) => FaultNode[];
    /** What those outside meet first; several stand in for each other. */
    readonly firstWaysTo: (element: Element) => FaultNode[];
}

function waysIn({ balancers }: Environment, places: ReadonlyMap<Place, FaultNode>, draft: FaultDraft): WaysIn {
    const gates = new Map(
        balancers.map((balancer) => {
            const around = balancer.place && places.get(balancer.place);
            const own = draft.own(balancer, statedNodes(balancer.properties) ?? 0);
            return [balancer, draft.gateOf(balancer, around ? [own, around] : [own])];
        }),
    );
    for (const [balancer, gate] of gates) {
        const behind = balancer.leadsTo.flatMap((each) => gates.get(each) ?? []);
        if (behind.length > 0) draft.addCause(gate, draft.all(behind));
    }
    const byTarget = new Map<Element, Balancer[]>();
    for (const balancer of balancers) {
        for (const target of balancer.targets) byTarget.set(target, [...(byTarget.get(target) ?? []), balancer]);
    }
    const gatesOf = (some: readonly Balancer[]) => some.flatMap((balancer) => gates.get(balancer) ?? []);
    return {
        balancersOf: (element) => gatesOf((byTarget.get(element) ?? []).filter(({ form }) => form === 'balancer')),
        firstWaysTo: (element) => gatesOf(firstOf(byTarget.get(element) ?? [])),
    };
}

function firstOf(ways: readonly Balancer[]): readonly Balancer[] {
    const behind = new Set(ways.flatMap(({ leadsTo }) => leadsTo));
    const first = ways.filter((way) => !behind.has(way));
    const isOpen = ({ form, properties }: Balancer) =>
        form !== 'balancer' || wordOf(properties, 'exposure') === 'public';
    return first.some(isOpen) ? first.filter(isOpen) : first;
}
