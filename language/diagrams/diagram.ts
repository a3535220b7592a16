import type { Language } from '../messages/message.ts';
import type { ElementKind } from '../model/element.ts';
import type { InstanceCount, PlaceKind } from '../model/environment.ts';
import type { Source } from '../model/source.ts';
import type { ShownFinding } from './picture-options.ts';

/** A picture before anybody decides how it is drawn; its texts are already in one language. */
export interface Diagram {
    readonly title: string;
    readonly language: Language;
    readonly direction: 'down' | 'right';
    /** What a reader should know of the picture as such: that it was folded to be readable, that nothing is shown. */
    readonly remarks: readonly string[];
    readonly members: readonly Member[];
    readonly edges: readonly Edge[];
    /** What the shapes, lines and signs that are used mean; empty where nobody asked for it. */
    readonly legend: readonly LegendEntry[];
}

/** A sample with its meaning. */
export interface LegendEntry {
    readonly sample:
        | { readonly type: 'node'; readonly kind: NodeKind; readonly state?: Node['state'] }
        | { readonly type: 'edge'; readonly kind: EdgeKind }
        | { readonly type: 'mark'; readonly level: MarkLevel };
    readonly text: string;
}

export type Member = Group | Node;

interface Drawn {
    /** What is drawn, as a path through the model: `prod/region seoul/run order`. Unique in its diagram. */
    readonly id: string;
    readonly title: string;
    /** Below the title of a node, one to a line; beside the title of a group, the most telling first. */
    readonly details: readonly string[];
    /** The declaration behind it. */
    readonly source: Source | undefined;
    /** What was found here, where findings are shown. */
    readonly mark?: Mark | undefined;
}

export interface Mark {
    /** The worst. */
    readonly level: MarkLevel;
    /** How many findings there are, of any level. */
    readonly count: number;
    readonly findings: readonly ShownFinding[];
}

export type MarkLevel = 'error' | 'warning' | 'info' | 'hint';

/** A box around others; never empty. */
export interface Group extends Drawn {
    readonly type: 'group';
    readonly kind: GroupKind;
    readonly members: readonly Member[];
    /** Of `instances`: how many there are, which may be more than are drawn. */
    readonly instances?: InstanceCount | undefined;
}

/**
 * `instances` are those of one element in one place, drawn one by one; `gathered` are neighbours of one kind that are
 * too many to be drawn one by one.
 */
export type GroupKind =
    | 'environment'
    | 'system'
    | 'team'
    | 'pipeline'
    | 'instances'
    | 'gathered'
    | PlaceKind
    | ElementKind;

export interface Node extends Drawn {
    readonly type: 'node';
    readonly kind: NodeKind;
    /** A stand-in answers, or nothing is known to. */
    readonly state?: 'stub' | 'absent';
    readonly instances?: InstanceCount | undefined;
    /** The declaration of the element that runs here, where `source` says that it does. */
    readonly element?: Source;
    /** Of a fold: the kind of the group that it stands for. */
    readonly folds?: GroupKind;
}

/**
 * `place` is one in which nothing can stand, `step` is work on the way into an environment, `folded` stands for a whole
 * group, `facts` for what the title of a group has no room for, `empty` for the lack of members, `note` for a remark on
 * the picture.
 */
export type NodeKind =
    | ElementKind
    | 'aggregate'
    | 'saga'
    | 'balancer'
    | 'place'
    | 'environment'
    | 'step'
    | 'folded'
    | 'facts'
    | 'empty'
    | 'note';

export interface Edge {
    readonly kind: EdgeKind;
    /** Ids of nodes, or of groups of instances; an edge never ends at any other group. */
    readonly from: string;
    readonly to: string;
    /** What is done; empty for a call. */
    readonly verbs: readonly string[];
    /** Protocols, or the mode of a replication. */
    readonly means: readonly string[];
    readonly source: Source;
}

/**
 * A `message` flows from who publishes it to the topic or queue, and on to who subscribes; a `change` leads from a saga
 * to what it changes, a `promotion` from a stage of a pipeline to the next, an `implementation` from a function to what
 * it is a part of.
 */
export type EdgeKind = 'request' | 'message' | 'replication' | 'change' | 'promotion' | 'implementation';

/** Every node, outer before inner, in drawing order. */
export function* nodesIn(members: readonly Member[]): Generator<Node> {
    for (const member of members) {
        if (member.type === 'node') yield member;
        else yield* nodesIn(member.members);
    }
}

/** Every group, outer before inner, in drawing order. */
export function* groupsIn(members: readonly Member[]): Generator<Group> {
    for (const member of members) {
        if (member.type === 'node') continue;
        yield member;
        yield* groupsIn(member.members);
    }
}

/** `×3`, `×3–10`, or undefined where no count is stated. */
export function countText({ min, max, isStated }: InstanceCount): string | undefined {
    if (!isStated) return undefined;
    return min === max ? `×${min}` : `×${min}–${max}`;
}

/** What is done and by which means, `reads, writes · tcp`; empty for a call that says no more. */
export function edgeText({ verbs, means }: Pick<Edge, 'verbs' | 'means'>): string {
    return [verbs.join(', '), means.join(', ')].filter((part) => part !== '').join(' · ');
}
