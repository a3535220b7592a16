import type { Acceptance } from '../model/acceptance.ts';
import type { Element, Named, Team } from '../model/element.ts';
import type { Automation, Balancer, DataRole, InstanceCount, PlaceKind, Sidecar } from '../model/environment.ts';
import type { Source } from '../model/source.ts';
import type { Property } from '../model/value.ts';
import type { Declared } from '../references/declared.ts';

/**
 * An environment or a place while it is put together: what it inherits first, then what is written in it.
 * References to places stay names here, because a place of the base becomes another place in each environment.
 */
export interface ScopeDraft {
    /** Undefined for the environment itself. */
    place: PlaceFacts | undefined;
    team: Team | undefined;
    /** The syntax nodes that this place was written with: in the base, and again where it is changed. */
    syntax: unknown[];
    isInherited: boolean;
    children: ScopeDraft[];
    runs: RunDraft[];
    balancers: BalancerDraft[];
    dataNodes: DataNodeDraft[];
    spans: Declared[];
    hosted: Element[];
    feeds: Declared[];
    sidecars: Sidecar[];
    stacks: StackDraft[];
    provisioning: Automation[];
    reconciliation: Automation[];
    isManaged: boolean;
    properties: Map<string, Property>;
    stubs: Element[];
    acceptances: Acceptance[];
}

export interface PlaceFacts extends Named {
    readonly kind: PlaceKind;
    readonly technology: string | undefined;
}

export interface RunDraft {
    readonly element: Element;
    readonly instances: InstanceCount;
    readonly properties: ReadonlyMap<string, Property>;
    readonly access: readonly AccessDraft[];
    readonly sidecars: readonly Sidecar[];
    readonly source: Source;
    readonly targetSource: Source;
    readonly acceptances: readonly Acceptance[];
    readonly isInherited: boolean;
}

export interface AccessDraft {
    readonly kind: 'reads' | 'writes';
    readonly target: Declared;
    readonly source: Source;
    readonly targetSource: Source;
}

export interface StackDraft extends Named {
    readonly tool: string | undefined;
    readonly team: Team | undefined;
    readonly covered: readonly Declared[];
    readonly properties: ReadonlyMap<string, Property>;
    readonly acceptances: readonly Acceptance[];
}

export interface BalancerDraft extends Named {
    readonly syntax: unknown;
    readonly form: Balancer['form'];
    readonly technology: string | undefined;
    readonly targets: readonly Element[];
    /** Balancers that it stands before. */
    readonly behind: readonly Declared[];
    readonly provisioning: readonly Automation[];
    readonly properties: ReadonlyMap<string, Property>;
    readonly acceptances: readonly Acceptance[];
}

export interface DataNodeDraft {
    readonly syntax: unknown;
    readonly role: DataRole;
    readonly name: string | undefined;
    readonly database: Element;
    readonly location: Declared | undefined;
    readonly properties: ReadonlyMap<string, Property>;
    readonly source: Source;
    readonly databaseSource: Source;
    readonly acceptances: readonly Acceptance[];
}

export function emptyScope(place: PlaceFacts | undefined): ScopeDraft {
    return {
        place,
        team: undefined,
        syntax: [],
        isInherited: false,
        children: [],
        runs: [],
        balancers: [],
        dataNodes: [],
        spans: [],
        hosted: [],
        feeds: [],
        sidecars: [],
        stacks: [],
        provisioning: [],
        reconciliation: [],
        isManaged: false,
        properties: new Map(),
        stubs: [],
        acceptances: [],
    };
}

/** What an environment starts with when it is like another one: everything, as its own copy. */
export function inheritedScope(base: ScopeDraft): ScopeDraft {
    return {
        ...base,
        syntax: [...base.syntax],
        isInherited: true,
        children: base.children.map(inheritedScope),
        runs: base.runs.map((run) => ({ ...run, isInherited: true })),
        balancers: [...base.balancers],
        dataNodes: [...base.dataNodes],
        spans: [...base.spans],
        hosted: [...base.hosted],
        feeds: [...base.feeds],
        sidecars: [...base.sidecars],
        stacks: [...base.stacks],
        provisioning: [...base.provisioning],
        reconciliation: [...base.reconciliation],
        properties: new Map(base.properties),
        stubs: [...base.stubs],
        acceptances: [...base.acceptances],
    };
}

/** The scope and everything inside it, outer before inner. */
export function* scopesIn(scope: ScopeDraft): Generator<ScopeDraft> {
    yield scope;
    for (const child of scope.children) yield* scopesIn(child);
}
