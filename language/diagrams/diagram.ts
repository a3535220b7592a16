import type { Language } from '../messages/message.ts';
import type { ElementKind } from '../model/element.ts';
import type { InstanceCount, PlaceKind } from '../model/environment.ts';
import type { Source } from '../model/source.ts';

/** A picture before anybody decides how it is drawn; its texts are already in one language. */
export interface Diagram {
    readonly title: string;
    readonly language: Language;
    readonly direction: 'down' | 'right';
    readonly members: readonly Member[];
    readonly edges: readonly Edge[];
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
}

/** A box around others; never empty. */
export interface Group extends Drawn {
    readonly type: 'group';
    readonly kind: GroupKind;
    readonly members: readonly Member[];
}

export type GroupKind = 'environment' | 'system' | PlaceKind | ElementKind;

export interface Node extends Drawn {
    readonly type: 'node';
    readonly kind: NodeKind;
    /** A stand-in answers, or nothing is known to. */
    readonly state?: 'stub' | 'absent';
    readonly instances?: InstanceCount | undefined;
}

/**
 * `place` is one in which nothing can stand, `folded` stands for a whole group, `facts` for what the title of a group has no room for, `empty` for the lack of
 * members, `note` for a remark on the picture.
 */
export type NodeKind = ElementKind | 'saga' | 'balancer' | 'place' | 'folded' | 'facts' | 'empty' | 'note';

export interface Edge {
    readonly kind: EdgeKind;
    /** Ids of nodes; an edge never ends at a group. */
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
 * to what it changes.
 */
export type EdgeKind = 'request' | 'message' | 'replication' | 'change';

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
