import type { EdgeKind, NodeKind } from '../../diagrams/diagram.ts';
import { edgeText } from '../../diagrams/diagram.ts';
import type { PlainDiagram, PlainEdge, PlainGroup, PlainMember, PlainNode } from '../../diagrams/plain-diagram.ts';
import { linesOf } from '../drawn-texts.ts';
import { sheet } from '../sheet.ts';
import { dotLabel, dotName } from './dot-string.ts';

/** A diagram in the DOT language of Graphviz: a cluster for each group; the names of nodes are those of the diagram. */
export function dotText(diagram: PlainDiagram): string {
    const { title, direction, members, edges } = sheet(diagram);
    const ends = endsOf(members);
    const lines = [
        `digraph ${dotLabel([title])} {`,
        `  graph [label=${dotLabel([title])}, labelloc=t, rankdir=${direction === 'down' ? 'TB' : 'LR'}, compound=true, newrank=true, fontname="sans-serif"];`,
        '  node [shape=box, fontname="sans-serif", fontsize=12];',
        '  edge [fontname="sans-serif", fontsize=10];',
        ...members.flatMap((member) => written(member, '  ')),
        ...edges.map((edge) => `  ${arrow(edge, ends)}`),
        '}',
    ];
    return `${lines.join('\n')}\n`;
}

function written(member: PlainMember, indent: string): string[] {
    if (member.type === 'node') {
        return [`${indent}${dotName(member.id)} [label=${dotLabel(linesOf(member))}${look(member)}];`];
    }
    const inner = member.members.flatMap((each) => written(each, `${indent}  `));
    return [
        `${indent}subgraph ${dotName(clusterOf(member.id))} {`,
        `${indent}  label=${dotLabel(linesOf(member))}; style=${member.kind === 'instances' ? 'dashed' : 'rounded'};`,
        ...inner,
        `${indent}}`,
    ];
}

/** Graphviz draws a box around a subgraph whose name begins like this. */
function clusterOf(id: string): string {
    return `cluster_${id}`;
}

function look({ kind, state, folds, instances }: PlainNode): string {
    const shape = shapes[kind];
    const sheets = instances && instances.min > 1 ? 2 : undefined;
    const style =
        state || kind === 'external' ? 'dashed' : kind === 'saga' || kind === 'function' ? 'rounded' : undefined;
    return [
        folds ? ', shape=folder' : shape ? `, shape=${shape}` : '',
        style ? `, style=${style}` : '',
        sheets ? `, peripheries=${sheets}` : '',
    ].join('');
}

const shapes: Partial<Record<NodeKind, string>> = {
    database: 'cylinder',
    cache: 'cylinder',
    bucket: 'cylinder',
    topic: 'cds',
    queue: 'cds',
    actor: 'oval',
    gateway: 'hexagon',
    balancer: 'hexagon',
    note: 'note',
    facts: 'plaintext',
    empty: 'plaintext',
    step: 'component',
    aggregate: 'component',
    environment: 'box3d',
};

/** For an end of an edge, the node that Graphviz is to lead it to, and the cluster at whose border it ends. */
interface End {
    readonly node: string;
    readonly cluster?: string;
}

/** Graphviz knows no edges to clusters: they lead to a node inside and are cut off at the border. */
function endsOf(members: readonly PlainMember[]): ReadonlyMap<string, End> {
    const ends = new Map<string, End>();
    function visit(member: PlainMember): void {
        if (member.type === 'node') {
            ends.set(member.id, { node: member.id });
            return;
        }
        member.members.forEach(visit);
        ends.set(member.id, { node: firstNode(member), cluster: clusterOf(member.id) });
    }
    members.forEach(visit);
    return ends;
}

function firstNode({ id, members }: PlainGroup): string {
    const [first] = members;
    if (!first) throw new Error(`The group '${id}' is empty.`);
    return first.type === 'node' ? first.id : firstNode(first);
}

function arrow(edge: PlainEdge, ends: ReadonlyMap<string, End>): string {
    const [from, to] = [ends.get(edge.from), ends.get(edge.to)];
    if (!from || !to) throw new Error(`An edge from '${edge.from}' to '${edge.to}' ends at nothing.`);
    const text = edgeText(edge);
    const attributes = [
        ...(text === '' ? [] : [`label=${dotLabel([text])}`]),
        ...(styles[edge.kind] ? [`style=${styles[edge.kind]}`] : []),
        ...(from.cluster ? [`ltail=${dotName(from.cluster)}`] : []),
        ...(to.cluster ? [`lhead=${dotName(to.cluster)}`] : []),
    ];
    const details = attributes.length > 0 ? ` [${attributes.join(', ')}]` : '';
    return `${dotName(from.node)} -> ${dotName(to.node)}${details};`;
}

const styles: Partial<Record<EdgeKind, string>> = {
    message: 'dashed',
    replication: 'dotted',
    change: 'dashed',
    promotion: 'bold',
    implementation: 'dotted',
};
