import { type Diagram, groupsIn, type LegendEntry, type MarkLevel, type Node, nodesIn } from '../diagram.ts';

/** The class of a node by what it is; a stand-in looks like one whatever it stands in for. */
export function nodeClass({ kind, state }: Classified): ClassName | undefined {
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

interface Classified {
    readonly kind: Node['kind'];
    readonly state?: Node['state'] | undefined;
}

export function markClass(level: MarkLevel): ClassName {
    return level;
}

type ClassName = 'data' | 'routing' | 'messages' | 'outside' | 'standin' | 'quiet' | 'facts' | MarkLevel;

/**
 * Lines only, no fills: the colours stand out on light and on dark, and everything is also told by words and signs. Marks
 * come last, so that their colour wins.
 */
const styles: Readonly<Record<ClassName, string>> = {
    data: 'stroke:#3d84c6,stroke-width:2px',
    routing: 'stroke:#8f7cc9,stroke-width:2px',
    messages: 'stroke:#c17f2b,stroke-width:2px',
    outside: 'stroke-dasharray:8 4',
    standin: 'stroke-dasharray:2 4',
    quiet: 'stroke-dasharray:2 4',
    facts: 'fill:none,stroke:none',
    hint: 'stroke:#7d8590,stroke-width:3px',
    info: 'stroke:#3d84c6,stroke-width:3px',
    warning: 'stroke:#b98900,stroke-width:3px',
    error: 'stroke:#e5484d,stroke-width:4px',
};

/** The classes in use, each on a line. */
export function classDefinitions(diagram: Pick<Diagram, 'members' | 'legend' | 'remarks'>): string[] {
    const used = new Set<string | undefined>(classesIn(diagram));
    return Object.entries(styles).flatMap(([name, style]) => (used.has(name) ? [`classDef ${name} ${style}`] : []));
}

function classesIn({ members, legend, remarks }: Pick<Diagram, 'members' | 'legend' | 'remarks'>) {
    const nodes = [...nodesIn(members)];
    const marks = [...groupsIn(members), ...nodes].flatMap(({ mark }) => (mark ? [markClass(mark.level)] : []));
    const noted = remarks.length > 0 ? [nodeClass({ kind: 'note' })] : [];
    return [...nodes.map(nodeClass), ...marks, ...noted, ...legend.map(legendClass)];
}

function legendClass({ sample }: LegendEntry): ClassName | undefined {
    if (sample.type === 'node') return nodeClass(sample);
    return sample.type === 'mark' ? markClass(sample.level) : undefined;
}
