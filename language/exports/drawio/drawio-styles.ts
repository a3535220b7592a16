import type { EdgeKind, NodeKind } from '../../diagrams/diagram.ts';
import type { PlainEdge, PlainMember } from '../../diagrams/plain-diagram.ts';

/** Labels are plain text (`html=0`): nothing in a name is read as markup. */
export function memberStyle(member: PlainMember): string {
    const isDashed =
        member.kind === 'instances' || member.kind === 'external' || (member.type === 'node' && member.state);
    return [...lookOf(member), ...(isDashed ? ['dashed=1'] : []), 'whiteSpace=wrap', ...common].join(';');
}

function lookOf(member: PlainMember): readonly string[] {
    if (member.type === 'group')
        return ['container=1', 'collapsible=1', 'verticalAlign=top', 'fillColor=none', 'strokeColor=#6e7781'];
    // What is mere text stands at the top on the left in draw.io.
    if (member.kind === 'facts' || member.kind === 'empty')
        return ['text', 'align=center', 'verticalAlign=middle', 'fillColor=none', 'strokeColor=none'];
    return [shapes[member.kind] ?? 'rounded=1;arcSize=6', 'fillColor=#ffffff', 'strokeColor=#57606a'];
}

/** A line has no width to break its label at: draw.io would break after every letter. */
export function edgeStyle({ kind }: PlainEdge): string {
    const lines = ['edgeStyle=orthogonalEdgeStyle', 'rounded=1', 'endArrow=block', 'strokeColor=#57606a'];
    return [...lines, ...(edgeLooks[kind] ?? []), 'labelBackgroundColor=#ffffff', ...common].join(';');
}

const common = ['html=0', 'fontColor=#24292f', 'fontSize=12'];

const shapes: Partial<Record<NodeKind, string>> = {
    database: 'shape=cylinder3;boundedLbl=1;size=8',
    cache: 'shape=cylinder3;boundedLbl=1;size=8',
    bucket: 'shape=cylinder3;boundedLbl=1;size=8',
    topic: 'shape=cylinder3;boundedLbl=1;size=8;direction=south',
    queue: 'shape=cylinder3;boundedLbl=1;size=8;direction=south',
    actor: 'ellipse',
    gateway: 'shape=hexagon;size=10;fixedSize=1',
    balancer: 'shape=hexagon;size=10;fixedSize=1',
    function: 'rounded=1;arcSize=40',
    note: 'shape=note;size=12',
    step: 'shape=step;size=10;fixedSize=1',
};

const edgeLooks: Partial<Record<EdgeKind, readonly string[]>> = {
    message: ['dashed=1'],
    replication: ['dashed=1', 'dashPattern=1 3'],
    change: ['dashed=1'],
    promotion: ['strokeWidth=3'],
    implementation: ['dashed=1', 'endArrow=open'],
};
