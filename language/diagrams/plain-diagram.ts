import type { Diagram, Edge, Group, Mark, Member, Node } from './diagram.ts';

/** A diagram without the declarations behind it, as it goes over a wire; every diagram is one. */
export interface PlainDiagram extends Omit<Diagram, 'members' | 'edges'> {
    readonly members: readonly PlainMember[];
    readonly edges: readonly PlainEdge[];
}

export type PlainMember = PlainGroup | PlainNode;

export interface PlainGroup extends Omit<Group, 'source' | 'members' | 'mark'> {
    readonly members: readonly PlainMember[];
    readonly mark?: PlainMark | undefined;
}

export interface PlainNode extends Omit<Node, 'source' | 'element' | 'mark'> {
    readonly mark?: PlainMark | undefined;
}

export type PlainMark = Omit<Mark, 'findings'>;

export type PlainEdge = Omit<Edge, 'source'>;

export function plainDiagram(diagram: Diagram): PlainDiagram {
    return { ...diagram, members: diagram.members.map(plainMember), edges: diagram.edges.map(plainEdge) };
}

function plainMember(member: Member): PlainMember {
    if (member.type === 'node') {
        const { source: _, element: __, mark, ...node } = member;
        return { ...node, ...(mark && { mark: plainMark(mark) }) };
    }
    const { source: _, mark, ...group } = member;
    return { ...group, ...(mark && { mark: plainMark(mark) }), members: member.members.map(plainMember) };
}

function plainMark({ findings: _, ...mark }: Mark): PlainMark {
    return mark;
}

function plainEdge({ source: _, ...edge }: Edge): PlainEdge {
    return edge;
}
