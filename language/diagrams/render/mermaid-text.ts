import { type Diagram, groupsIn, type Member, type Node, nodesIn } from '../diagram.ts';
import { drawableEdges } from './drawable-edges.ts';
import { mermaidArrow } from './mermaid-arrow.ts';
import { classDefinitions, markClass } from './mermaid-classes.ts';
import { mermaidIds } from './mermaid-ids.ts';
import { mermaidLabel, mermaidLine } from './mermaid-label.ts';
import { mermaidLegend } from './mermaid-legend.ts';
import { mermaidNode } from './mermaid-node.ts';
import type { MermaidOptions } from './mermaid-options.ts';
import { mermaidRows } from './mermaid-rows.ts';
import { factsId, titledGroups } from './titled-groups.ts';

export interface MermaidText {
    readonly text: string;
    /** From the ids of nodes and subgraphs in the text to those in the diagram. */
    readonly ids: ReadonlyMap<string, string>;
}

/**
 * A flowchart in that part of Mermaid's language that GitHub, GitLab and VS Code draw alike, in old versions too:
 * nodes before edges, no directions inside subgraphs, no empty subgraph, no edge between a subgraph and what is in it.
 * Every line says one thing, so that a change of the model changes the lines of what has changed.
 */
export function mermaidText(diagram: Diagram, options: MermaidOptions): MermaidText {
    const written = titledGroups(diagram);
    const { direction, title, remarks, members, edges } = written;
    const idOf = mermaidIds();
    const groups = new Map([...groupsIn(members)].map(({ id }) => [id, idOf('g', id)]));
    const endId = (id: string) => groups.get(id) ?? idOf('n', id);
    const text = [
        `flowchart ${direction === 'down' ? 'TB' : 'LR'}`,
        ...(title === '' ? [] : [`accTitle: ${mermaidLine(title)}`]),
        ...remarkNodes(remarks).map((node) => mermaidNode(node, idOf('r', node.id), options)),
        ...members.flatMap((member) => memberLines(member, endId, options)),
        ...mermaidLegend(diagram, idOf, options),
        ...drawableEdges(members, edges).map((edge) => mermaidArrow(edge, endId(edge.from), endId(edge.to))),
        ...mermaidRows(written, endId),
        ...classDefinitions(written),
        ...markLines(members, endId),
    ];
    return { text: lines(text), ids: new Map(drawnIds(members, endId, undefined)) };
}

/** What the title of a group had no room for stands for the group. */
function* drawnIds(
    members: readonly Member[],
    idOf: (id: string) => string,
    outer: string | undefined,
): Generator<[string, string]> {
    for (const { id, ...member } of members) {
        yield [idOf(id), outer !== undefined && id === factsId(outer) ? outer : id];
        if (member.type === 'group') yield* drawnIds(member.members, idOf, id);
    }
}

function lines([first = '', ...others]: readonly string[]): string {
    return `${[first, ...others.map((line) => `  ${line}`)].join('\n')}\n`;
}

function remarkNodes(remarks: readonly string[]): Node[] {
    return [...new Set(remarks)].map((title) => {
        return { type: 'node', kind: 'note', id: title, title, details: [], source: undefined };
    });
}

function memberLines(member: Member, idOf: (id: string) => string, options: MermaidOptions): string[] {
    const id = idOf(member.id);
    if (member.type === 'node') return [mermaidNode(member, id, options)];
    const inner = member.members.flatMap((each) => memberLines(each, idOf, options));
    return [`subgraph ${id}["${mermaidLabel([member.title])}"]`, ...inner.map((line) => `  ${line}`), 'end'];
}

/** A node has room for one class beside it, and a subgraph for none. */
function markLines(members: readonly Member[], idOf: (id: string) => string): string[] {
    return [...groupsIn(members), ...nodesIn(members)].flatMap(({ id, mark }) =>
        mark ? [`class ${idOf(id)} ${markClass(mark.level)}`] : [],
    );
}
