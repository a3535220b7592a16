import type { GroupKind, NodeKind } from '../../diagrams/diagram.ts';
import type { PlainMember, PlainNode } from '../../diagrams/plain-diagram.ts';
import { markText, shownLine } from '../drawn-texts.ts';
import { plantumlText as encoded } from '../plantuml/plantuml-string.ts';

/** What C4-PlantUML draws a thing with. */
export interface Macro {
    readonly name: string;
    /** The name that colours and the legend know it by. */
    readonly style: string;
    /** What it calls the text below the name, in brackets. */
    readonly type: '$techn' | '$type';
}

/** What C4 has no word for is a deployment node, the most general thing of its deployment diagrams. */
export function macroOf(member: PlainMember): Macro {
    if (member.type === 'group') return groupMacro(member.kind);
    if (member.kind === 'folded' && member.folds) return groupMacro(member.folds);
    return nodeMacros[member.kind] ?? node;
}

/** A boundary that has the kind of a system as a tag is what C4 calls a system boundary. */
function groupMacro(kind: GroupKind): Macro {
    return kind === 'system' ? { ...boundary, style: 'system_boundary' } : boundaries.has(kind) ? boundary : node;
}

export function macroCall(member: PlainMember, alias: string): string {
    const macro = macroOf(member);
    const { type, description } = told(member);
    const tags = tagsOf(member, macro);
    const values = [
        alias,
        `"${encoded([member.title])}"`,
        ...(type === '' ? [] : [`${macro.type}="${encoded([type])}"`]),
        ...(description.length > 0 ? [`$descr="${encoded(description)}"`] : []),
        ...(tags.length > 0 ? [`$tags="${tags.join('+')}"`] : []),
    ];
    return `${macro.name}(${values.join(', ')})`;
}

/** The first of the details says what a thing is, and the others describe it, where it is not all description. */
function told({ kind, details, mark }: PlainMember) {
    const lines = details.flatMap((line) => shownLine(line).split('\n'));
    const [type = '', ...others] = kind === 'facts' || kind === 'environment' ? ['', ...lines] : lines;
    return { type, description: [...others, ...(mark ? [markText(mark)] : [])] };
}

/** The tag that stands first colours what several would. */
function tagsOf(member: PlainMember, { name }: Macro): string[] {
    const level = member.mark ? [member.mark.level] : [];
    const kinds = kindsOf(member).filter((kind) => namedKinds.get(kind) !== name);
    return [...level, ...stateOf(member), ...kinds];
}

function kindsOf(member: PlainMember): string[] {
    return [member.kind, ...(member.type === 'node' && member.folds ? [member.folds] : [])];
}

function stateOf(member: PlainMember): NonNullable<PlainNode['state']>[] {
    return member.type === 'node' && member.state ? [member.state] : [];
}

const container: Macro = { name: 'Container', style: 'container', type: '$techn' };
const store: Macro = { ...container, name: 'ContainerDb' };
const queue: Macro = { ...container, name: 'ContainerQueue' };
const node: Macro = { name: 'Deployment_Node', style: 'node', type: '$type' };
const boundary: Macro = { name: 'Boundary', style: 'boundary', type: '$type' };

/** The kind that each macro is there for; things of another kind have it as a tag. What C4 calls a container is none of ours. */
const namedKinds: ReadonlyMap<string, string> = new Map([
    ['service', 'Container'],
    ['database', 'ContainerDb'],
    ['queue', 'ContainerQueue'],
    ['actor', 'Person'],
    ['external', 'System_Ext'],
    ['container', 'Deployment_Node'],
]);

const nodeMacros: Partial<Record<NodeKind, Macro>> = {
    service: container,
    function: container,
    gateway: container,
    saga: container,
    database: store,
    cache: store,
    bucket: store,
    topic: queue,
    queue,
    aggregate: { name: 'Component', style: 'component', type: '$techn' },
    actor: { name: 'Person', style: 'person', type: '$type' },
    external: { name: 'System_Ext', style: 'external_system', type: '$type' },
};

/** Groups that are no place. */
const boundaries: ReadonlySet<GroupKind> = new Set<GroupKind>([
    'team',
    'pipeline',
    'gathered',
    'instances',
    'service',
    'function',
    'gateway',
    'database',
    'cache',
    'bucket',
    'topic',
    'queue',
    'actor',
    'external',
]);
