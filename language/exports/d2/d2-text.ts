import type { EdgeKind, NodeKind } from '../../diagrams/diagram.ts';
import { edgeText } from '../../diagrams/diagram.ts';
import type { PlainDiagram, PlainEdge, PlainMember, PlainNode } from '../../diagrams/plain-diagram.ts';
import { linesOf } from '../drawn-texts.ts';
import { identifiers } from '../identifiers.ts';
import { sheet } from '../sheet.ts';
import { d2String } from './d2-string.ts';

/** A diagram in D2: containers inside containers, and connections by their paths at the end. */
export function d2Text(diagram: PlainDiagram): string {
    const page = sheet(diagram);
    const paths = pathsOf(page);
    const lines = [
        `direction: ${page.direction}`,
        `picture_title: ${d2String([page.title])} { shape: text; near: top-center; style.font-size: 24 }`,
        ...page.members.flatMap((member) => written(member, paths, '')),
        ...page.edges.map((edge) => arrow(edge, paths)),
    ];
    return `${lines.join('\n')}\n`;
}

type Paths = ReadonlyMap<string, readonly string[]>;

/** A key has to be unique in its container only, which keeps them short. */
function pathsOf({ members }: Pick<PlainDiagram, 'members'>): Paths {
    const paths = new Map<string, readonly string[]>();
    function visit(inside: readonly PlainMember[], path: readonly string[]): void {
        const keyOf = identifiers();
        const steps = new Set<string>();
        for (const member of inside) {
            const step = stepOf(member);
            // What comes from several places may be called the same: then the whole path tells it apart.
            const own = [...path, keyOf(steps.has(step) ? member.id : step)];
            steps.add(step);
            paths.set(member.id, own);
            if (member.type === 'group') visit(member.members, own);
        }
    }
    visit(members, []);
    return paths;
}

function stepOf({ id, kind }: PlainMember): string {
    const step = id.slice(id.lastIndexOf('/') + 1);
    return kind === 'environment' ? `environment ${step}` : step;
}

function written(member: PlainMember, paths: Paths, indent: string): string[] {
    const begin = `${indent}${paths.get(member.id)?.at(-1)}: ${d2String(linesOf(member))}`;
    if (member.type === 'node') {
        const style = look(member);
        return [style.length > 0 ? `${begin} { ${style.join('; ')} }` : begin];
    }
    return [
        `${begin} {`,
        ...(member.kind === 'instances' ? [`${indent}  style.stroke-dash: 4`] : []),
        ...member.members.flatMap((each) => written(each, paths, `${indent}  `)),
        `${indent}}`,
    ];
}

function look({ kind, state, folds, instances }: PlainNode): string[] {
    const shape = shapes[kind];
    const isMany = folds !== undefined || (instances !== undefined && instances.min > 1);
    return [
        ...(shape ? [`shape: ${shape}`] : []),
        ...(state || kind === 'external' ? ['style.stroke-dash: 4'] : []),
        ...(kind === 'function' || kind === 'saga' ? ['style.border-radius: 12'] : []),
        ...(isMany && !shape ? ['style.multiple: true'] : []),
    ];
}

const shapes: Partial<Record<NodeKind, string>> = {
    database: 'cylinder',
    cache: 'cylinder',
    bucket: 'stored_data',
    topic: 'queue',
    queue: 'queue',
    actor: 'person',
    gateway: 'hexagon',
    balancer: 'hexagon',
    note: 'page',
    facts: 'text',
    empty: 'text',
    step: 'step',
};

function arrow(edge: PlainEdge, paths: Paths): string {
    const [from, to] = [paths.get(edge.from), paths.get(edge.to)];
    if (!from || !to) throw new Error(`An edge from '${edge.from}' to '${edge.to}' ends at nothing.`);
    const text = edgeText(edge);
    const label = text === '' ? '' : `: ${d2String([text])}`;
    const style = styles[edge.kind];
    const details = style ? ` { ${style} }` : '';
    return `${from.join('.')} -> ${to.join('.')}${label || (details && ':')}${details}`;
}

const styles: Partial<Record<EdgeKind, string>> = {
    message: 'style.stroke-dash: 5',
    replication: 'style.stroke-dash: 2',
    change: 'style.stroke-dash: 5',
    promotion: 'style.stroke-width: 4',
    implementation: 'style.stroke-dash: 2',
};
