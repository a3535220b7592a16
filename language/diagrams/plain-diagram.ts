import type { Diagram, Edge, Group, Member, Node } from './diagram.ts';

/** A diagram without the declarations behind it, as it goes over a wire; every diagram is one. */
export interface PlainDiagram extends Omit<Diagram, 'members' | 'edges'> {
    readonly members: readonly PlainMember[];
    readonly edges: readonly PlainEdge[];
}

export type PlainMember = PlainGroup | PlainNode;

export interface PlainGroup extends Omit<Group, 'source' | 'members'> {
    readonly members: readonly PlainMember[];
}

export type PlainNode = Omit<Node, 'source' | 'element'>;

export type PlainEdge = Omit<Edge, 'source'>;

export function plainDiagram(diagram: Diagram): PlainDiagram {
    return { ...diagram, members: diagram.members.map(plainMember), edges: diagram.edges.map(plainEdge) };
}

function plainMember(member: Member): PlainMember {
    if (member.type === 'node') {
        const { source: _, element: __, ...node } = member;
        return node;
    }
    const { source: _, ...group } = member;
    return { ...group, members: member.members.map(plainMember) };
}

function plainEdge({ source: _, ...edge }: Edge): PlainEdge {
    return edge;
}
