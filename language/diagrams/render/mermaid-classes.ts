import type { Node } from '../diagram.ts';

type ClassName = 'data' | 'routing' | 'messages' | 'outside' | 'standin' | 'quiet' | 'facts';

/** Lines only, no fills: the colours stand out on light and on dark, and every kind is also told by words. */
const styles: Readonly<Record<ClassName, string>> = {
    data: 'stroke:#3d84c6,stroke-width:2px',
    routing: 'stroke:#8f7cc9,stroke-width:2px',
    messages: 'stroke:#c17f2b,stroke-width:2px',
    outside: 'stroke-dasharray:8 4',
    standin: 'stroke-dasharray:2 4',
    quiet: 'stroke-dasharray:2 4',
    facts: 'fill:none,stroke:none',
};

/** The classes in use, each with its nodes. */
export function mermaidClasses(nodes: Iterable<Node>, nodeId: (node: string) => string): string[] {
    const byClass = Map.groupBy(nodes, classOf);
    return Object.entries(styles).flatMap(([name, style]) => {
        const members = [...byClass].flatMap(([className, ofClass]) => (className === name ? ofClass : []));
        const ids = members.map(({ id }) => nodeId(id)).join(',');
        return members.length === 0 ? [] : [`classDef ${name} ${style}`, `class ${ids} ${name}`];
    });
}

function classOf({ kind, state }: Node): ClassName | undefined {
    if (state) return 'standin';
    switch (kind) {
        case 'database':
        case 'cache':
        case 'bucket':
            return 'data';
        case 'balancer':
        case 'gateway':
            return 'routing';
        case 'topic':
        case 'queue':
        case 'saga':
            return 'messages';
        case 'actor':
        case 'external':
            return 'outside';
        case 'facts':
            return 'facts';
        case 'empty':
        case 'note':
            return 'quiet';
        default:
            return undefined;
    }
}
