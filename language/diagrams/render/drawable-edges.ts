import { type Edge, type Group, groupsIn, type Member, nodesIn } from '../diagram.ts';

/**
 * The edges as Mermaid can draw them. One between a group and something in it, or from a group to itself, breaks some
 * versions and is drawn as a stump by others; it leads from one node of the group to another instead.
 */
export function drawableEdges(members: readonly Member[], edges: readonly Edge[]): Edge[] {
    const groups = new Map([...groupsIn(members)].map((group) => [group.id, group]));
    const insides = new Map<Group, ReadonlySet<string>>();

    function isAround(group: Group, id: string): boolean {
        const inside = insides.get(group) ?? new Set(membersOf(group).map((member) => member.id));
        insides.set(group, inside);
        return inside.has(id);
    }

    function drawableEnd(end: string, other: string): string {
        const group = groups.get(end);
        if (!group || !isAround(group, other)) return end;
        const nodes = [...nodesIn(group.members)];
        return (nodes.find(({ id }) => id !== other) ?? nodes[0])?.id ?? end;
    }

    return edges.map((edge) => {
        const from = drawableEnd(edge.from, edge.to);
        const to = drawableEnd(edge.to, from);
        return from === edge.from && to === edge.to ? edge : { ...edge, from, to };
    });
}

function membersOf(group: Group): Member[] {
    return [group, ...groupsIn(group.members), ...nodesIn(group.members)];
}
