import type { Element, Named } from '../model/element.ts';
import {
    type Balancer,
    type DataNode,
    type Environment,
    enclosing,
    type NodeAccess,
    type Place,
    type Placement,
    type Stack,
    type Tier,
} from '../model/environment.ts';
import type { Source } from '../model/source.ts';
import { wordOf } from '../model/value.ts';
import type { Declared } from '../references/declared.ts';
import type {
    AccessDraft,
    BalancerDraft,
    DataNodeDraft,
    PlaceFacts,
    RunDraft,
    ScopeDraft,
    StackDraft,
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
        team: root.team,
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
        stacks: builder.stacks,
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
    readonly stacks: Stack[] = [];
    /** Several, where a template was used more than once. */
    readonly #bySyntax = new Map<unknown, (Place | DataNode)[]>();
    readonly #behind = new Map<unknown, Pick<BalancerDraft, 'targets' | 'behind'>>();
    readonly #balancersOf = new Map<unknown, Balancer[]>();
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
        for (const stack of scope.stacks) this.#stack(stack, place);
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
        const feeds: Place[] = [];
        const { team, hosted, sidecars, provisioning, reconciliation, isManaged, properties, acceptances } = scope;
        const stated = { team, hosted, sidecars, provisioning, reconciliation, isManaged, properties, acceptances };
        const place: Place = { ...facts, parent, ...contents, spans, feeds, ...stated };
        this.places.push(place);
        for (const node of scope.syntax) this.#remember(node, place);
        const filled = this.contents(scope, place);
        contents.children.push(...filled.children);
        contents.placements.push(...filled.placements);
        contents.balancers.push(...filled.balancers);
        contents.dataNodes.push(...filled.dataNodes);
        this.#later.push(() => {
            spans.push(...scope.spans.flatMap((each) => this.#placeOf(each, place) ?? []));
            feeds.push(...scope.feeds.flatMap((each) => this.#placeOf(each, place) ?? []));
        });
        return place;
    }

    #placement(run: RunDraft, place: Place | undefined): Placement {
        const { element, instances, properties, source, targetSource, acceptances, sidecars } = run;
        const access: NodeAccess[] = [];
        this.#later.push(() => access.push(...run.access.flatMap((each) => this.#access(each, place))));
        const stated = { instances, properties, access, sidecars, source, targetSource, acceptances };
        return { kind: 'placement', element, place, ...stated };
    }

    /** A database instead of a node is the default way and pins nothing. */
    #access({ kind, target, source, targetSource }: AccessDraft, place: Place | undefined): NodeAccess[] {
        const node = this.#nearest(target, place);
        return node?.kind === 'data-node' ? [{ kind, node, source, targetSource }] : [];
    }

    /** A balancer before other balancers serves what they serve. */
    #balancer({ syntax, behind, targets, ...draft }: BalancerDraft, place: Place | undefined): Balancer {
        const served = [...targets];
        const leadsTo: Balancer[] = [];
        const balancer: Balancer = { kind: 'balancer', ...draft, targets: served, leadsTo, place };
        this.#balancersOf.set(syntax, [...(this.#balancersOf.get(syntax) ?? []), balancer]);
        this.#behind.set(syntax, { targets, behind });
        this.#later.push(() => {
            for (const { node } of behind) {
                served.push(...this.#servedBy(node, new Set([syntax])));
                leadsTo.push(...(this.#balancersOf.get(node) ?? []));
            }
        });
        return balancer;
    }

    #servedBy(syntax: unknown, seen: Set<unknown>): Element[] {
        const draft = seen.has(syntax) ? undefined : this.#behind.get(syntax);
        seen.add(syntax);
        return draft ? [...draft.targets, ...draft.behind.flatMap(({ node }) => this.#servedBy(node, seen))] : [];
    }

    #dataNode({ syntax, location, ...draft }: DataNodeDraft, place: Place | undefined): DataNode {
        const node = { kind: 'data-node' as const, ...draft, place, location: undefined as Place | undefined };
        this.#later.push(() => {
            node.location = location && this.#placeOf(location, place);
        });
        this.#remember(syntax, node);
        return node;
    }

    #stack({ covered, ...draft }: StackDraft, place: Place | undefined): void {
        const places: Place[] = [];
        const balancers: Balancer[] = [];
        const coversEverything = covered.length === 0;
        this.stacks.push({ kind: 'stack', ...draft, coversEverything, covered: places, coveredBalancers: balancers });
        this.#later.push(() => {
            places.push(...covered.flatMap((each) => this.#placeOf(each, place) ?? []));
            balancers.push(...covered.flatMap(({ node }) => this.#balancersOf.get(node) ?? []));
        });
    }

    #remember(syntax: unknown, thing: Place | DataNode): void {
        this.#bySyntax.set(syntax, [...(this.#bySyntax.get(syntax) ?? []), thing]);
    }

    #placeOf(declared: Declared, around: Place | undefined): Place | undefined {
        const found = this.#nearest(declared, around);
        return found?.kind === 'data-node' ? undefined : found;
    }

    /** Of the places that one syntax node became, the one that shares most of the places around the reference. */
    #nearest({ node, path }: Declared, around: Place | undefined): Place | DataNode | undefined {
        const candidates = this.#bySyntax.get(node) ?? [];
        if (candidates.length <= 1) return candidates[0];
        const named = candidates.find((each) => pathOf(each) === path.slice(1).join('.'));
        if (named) return named;
        for (const outer of enclosing(around)) {
            const inside = candidates.find((each) =>
                [...enclosing(each.kind === 'data-node' ? each.place : each)].includes(outer),
            );
            if (inside) return inside;
        }
        return candidates[0];
    }
}

/** The names of the places around something and its own. */
function pathOf(thing: Place | DataNode): string {
    const places = [...enclosing(thing.kind === 'data-node' ? thing.place : thing)]
        .map(({ name }) => name)
        .toReversed();
    return [...places, ...(thing.kind === 'data-node' && thing.name !== undefined ? [thing.name] : [])].join('.');
}
