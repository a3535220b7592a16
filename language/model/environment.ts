import type { Acceptance } from './acceptance.ts';
import type { Element, Interaction, Named, Team } from './element.ts';
import type { Source } from './source.ts';
import type { Properties } from './value.ts';

export type Tier = 'development' | 'test' | 'staging' | 'production';

/** Where things run: what is written in the environment and in those it is like, as one resolved whole. */
export interface Environment extends Named {
    readonly kind: 'environment';
    readonly tier: Tier | undefined;
    readonly team: Team | undefined;
    /** Tier production, or an availability target, or the last stage of the pipelines where no environment is marked. */
    readonly isProductionLike: boolean;
    readonly base: Environment | undefined;
    /** `like …`, when there is one. */
    readonly likeSource: Source | undefined;
    readonly properties: Properties;
    /** The outermost places. */
    readonly places: readonly Place[];
    /** Every place, outer before inner. */
    readonly allPlaces: readonly Place[];
    /** Every placement, wherever it stands. */
    readonly placements: readonly Placement[];
    readonly balancers: readonly Balancer[];
    readonly dataNodes: readonly DataNode[];
    /** Elements that a stand-in answers for. */
    readonly stubs: readonly Element[];
    readonly provisioning: readonly Automation[];
    readonly reconciliation: readonly Automation[];
    readonly stacks: readonly Stack[];
    readonly paths: readonly TrafficPath[];
    readonly acceptances: readonly Acceptance[];
}

export type PlaceKind =
    | 'provider'
    | 'region'
    | 'datacenter'
    | 'zone'
    | 'rack'
    /** A power feed. */
    | 'power'
    | 'host'
    | 'vm'
    | 'cluster'
    /** Nodes of a cluster that are alike. */
    | 'pool'
    /** An autoscaling group. */
    | 'group'
    | 'pod'
    | 'container'
    | 'appserver'
    | 'platform'
    | 'faas'
    /** A database server. */
    | 'server'
    | 'broker'
    /** Of images. */
    | 'registry';

/** A node of the placement tree; each is a failure domain of what stands in it. */
export interface Place extends Named {
    readonly kind: PlaceKind;
    /** The word after the colon: kubernetes, tomcat, aws-lambda … */
    readonly technology: string | undefined;
    readonly team: Team | undefined;
    /** Undefined for an outermost place. */
    readonly parent: Place | undefined;
    readonly children: readonly Place[];
    readonly placements: readonly Placement[];
    readonly balancers: readonly Balancer[];
    readonly dataNodes: readonly DataNode[];
    /** Zones over which a cluster stretches. */
    readonly spans: readonly Place[];
    /** Topics, queues and buckets that live here. */
    readonly hosted: readonly Element[];
    /** Power feeds that stand in for each other; empty where nothing is said. */
    readonly feeds: readonly Place[];
    readonly sidecars: readonly Sidecar[];
    readonly provisioning: readonly Automation[];
    readonly reconciliation: readonly Automation[];
    readonly isManaged: boolean;
    readonly properties: Properties;
    readonly acceptances: readonly Acceptance[];
}

/** A helper beside every instance of what stands in the same place or placement. */
export interface Sidecar extends Named {
    readonly kind: 'sidecar';
    readonly technology: string | undefined;
    readonly properties: Properties;
}

/** A unit of infrastructure code. */
export interface Stack extends Named {
    readonly kind: 'stack';
    /** The word after the colon: terraform, helm … */
    readonly tool: string | undefined;
    readonly team: Team | undefined;
    /** True where it names nothing: then it describes everything in its environment. */
    readonly coversEverything: boolean;
    /** The places that it describes. */
    readonly covered: readonly Place[];
    readonly coveredBalancers: readonly Balancer[];
    readonly properties: Properties;
    readonly acceptances: readonly Acceptance[];
}

/** `provisioned by` or `reconciled by`. */
export interface Automation {
    readonly tool: string;
    /** Path of the code or of the desired state. */
    readonly origin: string | undefined;
    readonly source: Source;
}

export interface InstanceCount {
    readonly min: number;
    readonly max: number;
    /** False where the author wrote no count. */
    readonly isStated: boolean;
}

/** `run …`: instances of one element in one place. */
export interface Placement {
    readonly kind: 'placement';
    readonly element: Element;
    /** Undefined where the environment says no place. */
    readonly place: Place | undefined;
    readonly instances: InstanceCount;
    readonly properties: Properties;
    /** Accesses pinned to a data node. */
    readonly access: readonly NodeAccess[];
    readonly sidecars: readonly Sidecar[];
    readonly source: Source;
    readonly targetSource: Source;
    readonly acceptances: readonly Acceptance[];
}

export interface NodeAccess {
    readonly kind: 'reads' | 'writes';
    readonly node: DataNode;
    readonly source: Source;
    readonly targetSource: Source;
}

export interface Balancer extends Named {
    readonly kind: 'balancer';
    readonly form: 'balancer' | 'cdn' | 'dns';
    readonly technology: string | undefined;
    /** What it serves, also through the balancers that it stands before. */
    readonly targets: readonly Element[];
    /** The balancers that it stands before. */
    readonly leadsTo: readonly Balancer[];
    readonly place: Place | undefined;
    readonly provisioning: readonly Automation[];
    readonly properties: Properties;
    readonly acceptances: readonly Acceptance[];
}

/** A standby takes over from the primary and is not read. */
export type DataRole = 'primary' | 'replica' | 'standby';

/** A node of a database. */
export interface DataNode {
    readonly kind: 'data-node';
    readonly role: DataRole;
    readonly name: string | undefined;
    readonly database: Element;
    /** The place it is written in: a database server, a host … */
    readonly place: Place | undefined;
    /** The place named after `in`: a zone, mostly. */
    readonly location: Place | undefined;
    readonly properties: Properties;
    readonly source: Source;
    readonly databaseSource: Source;
    readonly acceptances: readonly Acceptance[];
}

/** The way of one interaction through one environment. */
export interface TrafficPath {
    readonly interaction: Interaction;
    /** Placements of the caller. */
    readonly from: readonly Placement[];
    /** What distributes the requests; several balancers when several serve the target. */
    readonly through: readonly Balancer[];
    /** Placements that answer, or the data nodes that are read or written; empty for a stub or something outside. */
    readonly to: readonly (Placement | DataNode)[];
    readonly answeredBy: 'instances' | 'data nodes' | 'hosting' | 'channel' | 'stub' | 'outside' | 'nothing';
}

/** Whether an environment is like another one, directly or through others. */
export function isLike({ base }: Environment, other: Environment): boolean {
    for (let each = base; each; each = each.base) if (each === other) return true;
    return false;
}

/** A place with the places around it, innermost first. */
export function* enclosing(place: Place | undefined): Generator<Place> {
    for (let current = place; current; current = current.parent) yield current;
}
