import type { Node } from '../diagram.ts';
import { nodeClass } from './mermaid-classes.ts';
import { mermaidLabel } from './mermaid-label.ts';
import { mermaidMark } from './mermaid-mark.ts';
import type { MermaidOptions } from './mermaid-options.ts';

/** `n1[("orders<br/>primary")]:::data`: the class stands with its node, so that a new node is one new line. */
export function mermaidNode(node: ShownNode, id: string, { shapes = 'plain' }: MermaidOptions): string {
    const { title, details, mark } = node;
    const label = mermaidLabel([title, ...details, ...(mark ? [mermaidMark(mark)] : [])]);
    const className = nodeClass(node);
    const shape = shapes === 'rich' ? richShape(node) : undefined;
    return [
        id + plainShape(node, `"${label}"`),
        className ? `:::${className}` : '',
        shape ? `@{ shape: ${shape} }` : '',
    ].join('');
}

export type ShownNode = Pick<Node, 'kind' | 'state' | 'title' | 'details' | 'mark' | 'instances'>;

/** Drawn by every version in use. */
function plainShape({ kind }: ShownNode, label: string): string {
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
        case 'aggregate':
            return `(${label})`;
        case 'folded':
            return `[[${label}]]`;
        case 'step':
            return `[/${label}/]`;
        default:
            return `[${label}]`;
    }
}

/** Since Mermaid 11.4, told behind the node; undefined where the plain shape is right. */
function richShape({ kind, instances }: ShownNode): string | undefined {
    switch (kind) {
        case 'cache':
            return 'lin-cyl';
        case 'bucket':
            return 'bow-rect';
        case 'topic':
        case 'queue':
            return 'das';
        case 'balancer':
            return 'trap-t';
        case 'saga':
            return 'lin-rect';
        case 'environment':
            return 'rounded';
        case 'note':
            return 'notch-rect';
        case 'facts':
            return 'text';
        case 'service':
            return instances && instances.max > 1 ? 'processes' : undefined;
        default:
            return undefined;
    }
}
