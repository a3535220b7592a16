import type { Element, Named } from '../model/element.ts';
import type { Balancer, DataNode, Environment, NodeAccess, Place, Placement, Tier } from '../model/environment.ts';
import type { Source } from '../model/source.ts';
import { wordOf } from '../model/value.ts';
import type {
    AccessDraft,
    BalancerDraft,
    DataNodeDraft,
    PlaceFacts,
    RunDraft,
    ScopeDraft,
} from './environment-draft.ts';
import { trafficPaths } from './traffic.ts';

export interface EnvironmentFacts {
    readonly named: Named;
    readonly base: Environment | undefined;
    readonly likeSource: Source | undefined;
    readonly isProductionLike: boolean;
    readonly elements: readonly Element[];
}

/** Turns the draft into the environment that everything else sees. */
export function finishEnvironment(root: ScopeDraft, facts: EnvironmentFacts): Environment {
    const builder = new Builder();
    const outside = builder.contents(root, undefined);
    builder.connect();
    const environment = {
        kind: 'environment' as const,
        ...facts.named,
        tier: tierOf(root),
        isProductionLike: facts.isProductionLike,
        base: facts.base,
        likeSource: facts.likeSource,
        properties: root.properties,
        places: outside.children,
        allPlaces: builder.places,
        placements: builder.placements,
        balancers: builder.balancers,
        dataNodes: builder.dataNodes,
        stubs: root.stubs,
        provisioning: root.provisioning,
        reconciliation: root.reconciliation,
        acceptances: root.acceptances,
    };
    return { ...environment, paths: trafficPaths(environment, facts.elements) };
}

export function tierOf({ properties }: Pick<ScopeDraft, 'properties'>): Tier | undefined {
    const word = wordOf(properties, 'tier');
    return word === 'development' || word === 'test' || word === 'staging' || word === 'production' ? word : undefined;
}

interface Contents {
    readonly children: Place[];
    readonly placements: Placement[];
    readonly balancers: Balancer[];
    readonly dataNodes: DataNode[];
}

class Builder {
    readonly places: Place[] = [];
    readonly placements: Placement[] = [];
    readonly balancers: Balancer[] = [];
    readonly dataNodes: DataNode[] = [];
    readonly #bySyntax = new Map<unknown, Place | DataNode>();
    /** What can be done only when every place and node is there. */
    readonly #later: (() => void)[] = [];

    contents(scope: ScopeDraft, place: Place | undefined): Contents {
        const contents: Contents = {
            placements: scope.runs.map((run) => this.#placement(run, place)),
            balancers: scope.balancers.map((balancer) => this.#balancer(balancer, place)),
            dataNodes: scope.dataNodes.map((node) => this.#dataNode(node, place)),
            children: [],
        };
        this.placements.push(...contents.placements);
        this.balancers.push(...contents.balancers);
        this.dataNodes.push(...contents.dataNodes);
        for (const child of scope.children)
            if (child.place) contents.children.push(this.#place(child, child.place, place));
        return contents;
    }

    connect(): void {
        for (const step of this.#later) step();
    }

    #place(scope: ScopeDraft, facts: PlaceFacts, parent: Place | undefined): Place {
        const contents: Contents = { children: [], placements: [], balancers: [], dataNodes: [] };
        const spans: Place[] = [];
        const { provisioning, reconciliation, isManaged, properties, acceptances } = scope;
        const place: Place = {
            ...facts,
            parent,
            ...contents,
            spans,
            provisioning,
            reconciliation,
            isManaged,
            properties,
            acceptances,
        };
        this.places.push(place);
        for (const node of scope.syntax) this.#bySyntax.set(node, place);
        const filled = this.contents(scope, place);
        contents.children.push(...filled.children);
        contents.placements.push(...filled.placements);
        contents.balancers.push(...filled.balancers);
        contents.dataNodes.push(...filled.dataNodes);
        this.#later.push(() => spans.push(...scope.spans.flatMap(({ node }) => this.#placeOf(node) ?? [])));
        return place;
    }

    #placement(run: RunDraft, place: Place | undefined): Placement {
        const { element, instances, properties, source, targetSource, acceptances } = run;
        const access: NodeAccess[] = [];
        this.#later.push(() => access.push(...run.access.flatMap((each) => this.#access(each))));
        return { kind: 'placement', element, place, instances, properties, access, source, targetSource, acceptances };
    }

    /** A database instead of a node is the default way and pins nothing. */
    #access({ kind, target, source, targetSource }: AccessDraft): NodeAccess[] {
        const node = this.#bySyntax.get(target.node);
        return node?.kind === 'data-node' ? [{ kind, node, source, targetSource }] : [];
    }

    #balancer({ syntax: _, ...balancer }: BalancerDraft, place: Place | undefined): Balancer {
        return { kind: 'balancer', ...balancer, place };
    }

    #dataNode({ syntax, location, ...draft }: DataNodeDraft, place: Place | undefined): DataNode {
        const node = { kind: 'data-node' as const, ...draft, place, location: undefined as Place | undefined };
        this.#later.push(() => {
            node.location = location && this.#placeOf(location.node);
        });
        this.#bySyntax.set(syntax, node);
        return node;
    }

    #placeOf(syntax: unknown): Place | undefined {
        const found = this.#bySyntax.get(syntax);
        return found?.kind === 'data-node' ? undefined : found;
    }
}
