import type { EdgeKind, GroupKind, NodeKind } from '../../diagrams/diagram.ts';
import { edgeText } from '../../diagrams/diagram.ts';
import type { PlainDiagram, PlainEdge, PlainMember } from '../../diagrams/plain-diagram.ts';
import { linesOf } from '../drawn-texts.ts';
import { identifiers } from '../identifiers.ts';
import { sheet } from '../sheet.ts';
import { plantumlText as encoded } from './plantuml-string.ts';

/** A diagram in that part of PlantUML that needs no include and that old versions know. */
export function plantumlText(diagram: PlainDiagram): string {
    const { title, direction, members, edges } = sheet(diagram);
    const idOf = identifiers();
    const lines = [
        '@startuml',
        `title ${encoded([title])}`,
        ...(direction === 'right' ? ['left to right direction'] : []),
        'skinparam shadowing false',
        'skinparam defaultTextAlignment center',
        ...members.flatMap((member) => written(member, idOf, '')),
        ...edges.map((edge) => arrow(edge, idOf)),
        '@enduml',
    ];
    return `${lines.join('\n')}\n`;
}

function written(member: PlainMember, idOf: (id: string) => string, indent: string): string[] {
    const end = `"${encoded(linesOf(member))}" as ${idOf(member.id)}${stereotype(member)}`;
    if (member.type === 'node') {
        const dashed = member.state || member.kind === 'external' ? ' #line.dashed' : '';
        return [`${indent}${nodeShapes[member.kind] ?? 'rectangle'} ${end}${dashed}`];
    }
    return [
        `${indent}${groupShapes[member.kind] ?? 'rectangle'} ${end} {`,
        ...member.members.flatMap((each) => written(each, idOf, `${indent}  `)),
        `${indent}}`,
    ];
}

/** The kind of a thing, where it is one of the field. */
function stereotype({ kind, id }: PlainMember): string {
    const isOurs = kind === 'facts' || kind === 'empty' || kind === 'note' || kind === 'folded' || id === 'legend';
    return isOurs ? '' : ` <<${kind}>>`;
}

const nodeShapes: Partial<Record<NodeKind, string>> = {
    database: 'database',
    cache: 'database',
    bucket: 'storage',
    topic: 'queue',
    queue: 'queue',
    actor: 'actor',
    function: 'component',
    external: 'cloud',
    note: 'file',
    facts: 'card',
    empty: 'card',
    place: 'node',
    environment: 'frame',
    folded: 'folder',
};

const groupShapes: Partial<Record<GroupKind, string>> = {
    environment: 'frame',
    provider: 'cloud',
    host: 'node',
    vm: 'node',
    cluster: 'node',
    pool: 'node',
    group: 'node',
    pod: 'node',
    container: 'node',
    appserver: 'node',
    platform: 'node',
    faas: 'node',
    server: 'node',
    broker: 'node',
    system: 'package',
    team: 'package',
};

function arrow(edge: PlainEdge, idOf: (id: string) => string): string {
    const text = edgeText(edge);
    return `${idOf(edge.from)} ${lines[edge.kind]} ${idOf(edge.to)}${text === '' ? '' : ` : ${encoded([text])}`}`;
}

const lines: Readonly<Record<EdgeKind, string>> = {
    request: '-->',
    message: '..>',
    replication: '..>',
    change: '..>',
    promotion: '-[bold]->',
    implementation: '..|>',
};
