import { type Diagram, type Edge, type Member, type Node, nodesIn } from '../diagram.ts';
import { mermaidClasses } from './mermaid-classes.ts';
import { mermaidIds } from './mermaid-ids.ts';
import { mermaidLabel } from './mermaid-label.ts';
import { titledGroups } from './titled-groups.ts';

export interface MermaidText {
    readonly text: string;
    /** From the ids of nodes and subgraphs in the text to those in the diagram. */
    readonly ids: ReadonlyMap<string, string>;
}

/**
 * A flowchart in that part of Mermaid's language that GitHub, GitLab and VS Code draw alike, in old versions too:
 * nodes before edges, no directions inside subgraphs, no empty subgraph, plain shapes.
 */
export function mermaidText(diagram: Diagram): MermaidText {
    const { direction, remarks, members: drawn, edges } = titledGroups(diagram);
    const members = [...remarks.map(remarkNode), ...drawn];
    const idOf = mermaidIds();
    const nodeId = (node: string) => idOf('n', node);
    const ids = new Map<string, string>();

    function write(member: Member, indent: string): string[] {
        const id = idOf(member.type === 'group' ? 'g' : 'n', member.id);
        ids.set(id, member.id);
        if (member.type === 'node') return [indent + id + shaped(member)];
        const inner = member.members.flatMap((each) => write(each, `${indent}  `));
        return [`${indent}subgraph ${id}["${mermaidLabel([member.title])}"]`, ...inner, `${indent}end`];
    }

    const lines = [
        `flowchart ${direction === 'down' ? 'TB' : 'LR'}`,
        ...members.flatMap((member) => write(member, '  ')),
        ...edges.map((edge) => `  ${arrow(edge, nodeId)}`),
        ...mermaidClasses(nodesIn(members), nodeId).map((line) => `  ${line}`),
    ];
    return { text: `${lines.join('\n')}\n`, ids };
}

function remarkNode(title: string, index: number): Node {
    return {
        type: 'node',
        kind: 'note',
        id: index === 0 ? 'note' : `note ${index + 1}`,
        title,
        details: [],
        source: undefined,
    };
}

function shaped({ kind, title, details }: Node): string {
    const label = `"${mermaidLabel([title, ...details])}"`;
    switch (kind) {
        case 'database':
        case 'cache':
        case 'bucket':
            return `[(${label})]`;
        case 'actor':
        case 'topic':
        case 'queue':
        case 'function':
            return `([${label}])`;
        case 'gateway':
        case 'balancer':
            return `{{${label}}}`;
        default:
            return `[${label}]`;
    }
}

function arrow({ kind, from, to, verbs, means }: Edge, nodeId: (node: string) => string): string {
    const line = kind === 'request' ? '-->' : '-.->';
    const words = [verbs.join(', '), means.join(', ')].filter((part) => part !== '').join(' · ');
    const label = words === '' ? '' : `|"${mermaidLabel([words])}"|`;
    return `${nodeId(from)} ${line}${label} ${nodeId(to)}`;
}
