import { type Element, type Interaction, isChannel, isStore } from '../model/element.ts';
import type { Balancer, DataNode, Environment, Placement, TrafficPath } from '../model/environment.ts';
import { wordOf } from '../model/value.ts';

type Deployed = Pick<Environment, 'allPlaces' | 'placements' | 'balancers' | 'dataNodes' | 'stubs'>;

/** The way that each interaction takes: through which balancers to which instances, to which data nodes. */
export function trafficPaths(deployed: Deployed, elements: readonly Element[]): TrafficPath[] {
    const index = new Index(deployed);
    return elements.flatMap((element) => {
        const from = index.placementsOf(element);
        if (from.length === 0 && element.kind !== 'external' && element.kind !== 'actor') return [];
        return element.interactions.map((interaction) => pathOf(interaction, from, index));
    });
}

function pathOf(interaction: Interaction, from: readonly Placement[], index: Index): TrafficPath {
    const { to } = interaction;
    const none = { interaction, from, through: [], to: [] };
    if (to.kind === 'external') return { ...none, answeredBy: index.stubs.has(to) ? 'stub' : 'outside' };
    if (isChannel(to)) return { ...none, answeredBy: 'channel' };
    const answering = isStore(to) ? nodesFor(interaction, from, index) : index.placementsOf(to);
    if (answering.length === 0) return { ...none, answeredBy: index.standIn(to) };
    const answeredBy = isStore(to) ? 'data nodes' : 'instances';
    return { interaction, from, through: index.balancersOf(to), to: answering, answeredBy };
}

/** Writes go to the primary and reads to the replicas, unless the placement says otherwise. */
function nodesFor({ kind, to }: Interaction, from: readonly Placement[], index: Index): DataNode[] {
    const pinned = from.flatMap(({ access }) =>
        access.filter((each) => each.kind === kind && each.node.database === to),
    );
    if (pinned.length > 0) return [...new Set(pinned.map(({ node }) => node))];
    const nodes = index.nodesOf(to);
    const primaries = nodes.filter(({ role }) => role === 'primary');
    const replicas = nodes.filter(
        ({ role, properties }) => role === 'replica' && wordOf(properties, 'purpose') !== 'reporting',
    );
    return kind === 'reads' && replicas.length > 0 ? replicas : primaries;
}

class Index {
    readonly stubs: ReadonlySet<Element>;
    readonly #hosted: ReadonlySet<Element>;
    readonly #placements: ReadonlyMap<Element, readonly Placement[]>;
    readonly #nodes: ReadonlyMap<Element, readonly DataNode[]>;
    readonly #balancers = new Map<Element, Balancer[]>();

    constructor({ allPlaces, placements, balancers, dataNodes, stubs }: Deployed) {
        this.#hosted = new Set(allPlaces.flatMap(({ hosted }) => hosted));
        this.stubs = new Set(stubs);
        this.#placements = Map.groupBy(placements, ({ element }) => element);
        this.#nodes = Map.groupBy(dataNodes, ({ database }) => database);
        for (const balancer of balancers) {
            for (const target of balancer.targets) this.#balancers.set(target, [...this.balancersOf(target), balancer]);
        }
    }

    /** What answers where neither an instance nor a data node does. */
    standIn(element: Element): 'stub' | 'hosting' | 'nothing' {
        if (this.stubs.has(element)) return 'stub';
        return this.#hosted.has(element) ? 'hosting' : 'nothing';
    }

    placementsOf(element: Element): readonly Placement[] {
        return this.#placements.get(element) ?? [];
    }

    nodesOf(database: Element): readonly DataNode[] {
        return this.#nodes.get(database) ?? [];
    }

    balancersOf(element: Element): readonly Balancer[] {
        return this.#balancers.get(element) ?? [];
    }
}
