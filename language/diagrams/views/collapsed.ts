import {
    type Diagram,
    type Edge,
    type Group,
    groupsIn,
    type Mark,
    type Member,
    type Node,
    nodesIn,
} from '../diagram.ts';
import { sumOfMarks } from '../marked.ts';
import { contentLines } from './content-lines.ts';
import { mergedEdges } from './merged-edges.ts';

/** Folds groups into one node each, with what is in them as text; arrows end at the fold instead. */
export function collapsed(diagram: Diagram, isFolded: (group: Group) => boolean): Diagram {
    const folds = new Map<string, string>();

    function fold(member: Member): Member {
        if (member.type === 'node') return member;
        if (!isFolded(member)) return { ...member, members: member.members.map(fold) };
        for (const { id } of groupsIn(member.members)) folds.set(id, member.id);
        for (const { id } of nodesIn(member.members)) folds.set(id, member.id);
        return foldOf(member, diagram);
    }

    const members = diagram.members.map(fold);
    return { ...diagram, members, edges: mergedEdges(diagram.edges.flatMap((edge) => redirected(edge, folds))) };
}

function foldOf(group: Group, { language }: Diagram): Node {
    const { id, title, source } = group;
    return {
        type: 'node',
        kind: 'folded',
        folds: group.kind,
        id,
        title,
        details: [...group.details, ...(group.kind === 'instances' ? [] : contentLines(group, language))],
        source,
        mark: markOf(group),
    };
}

function markOf(group: Group): Mark | undefined {
    const members = [...groupsIn(group.members), ...nodesIn(group.members)];
    return sumOfMarks([group, ...members].flatMap(({ mark }) => mark ?? []));
}

function redirected(edge: Edge, folds: ReadonlyMap<string, string>): Edge[] {
    const from = folds.get(edge.from) ?? edge.from;
    const to = folds.get(edge.to) ?? edge.to;
    const isInside = from === to && edge.from !== edge.to;
    return isInside ? [] : [{ ...edge, from, to }];
}
