import { type AstNode, AstUtils } from 'langium';

/**
 * The statements around a stretch of a section, outermost first, each by its keyword and its name: `environment prod`,
 * `host a`, `run order`. Unlike a line number this stays when something else is edited.
 */
export function subjectPath(declaration: AstNode, start: number, end: number): string[] {
    const path: string[] = [];
    for (let node: AstNode | undefined = declaration; node; node = statementAround(node, start, end)) {
        path.push(`${wordFor(node)} ${nameOf(node)}`);
    }
    return path;
}

function statementAround(outer: AstNode, start: number, end: number): AstNode | undefined {
    const isAround = ({ $cstNode }: AstNode) => $cstNode && $cstNode.offset <= start && end <= $cstNode.end;
    return AstUtils.streamContents(outer).find((node) => isAround(node) && nameOf(node) !== undefined);
}

/** The word of the language where a node has several, else what the grammar calls it. */
function wordFor(node: AstNode): string {
    for (const key of ['kind', 'role']) {
        const word = propertyOf(node, key);
        if (typeof word === 'string') return word;
    }
    return node.$type.toLowerCase();
}

function nameOf(node: AstNode): string | undefined {
    for (const key of naming) {
        const name = spoken(propertyOf(node, key));
        if (name !== undefined) return name;
    }
    return undefined;
}

/** What a statement is known by: the first of these that it has. */
const naming = [
    'name',
    'target',
    'targets',
    'database',
    'environment',
    'key',
    'rule',
    'rules',
    'tool',
    'criterion',
    'path',
    'feeds',
    'zones',
    'team',
    'title',
];

function spoken(value: unknown): string | undefined {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.length > 0 ? value.map(spoken).join(', ') : undefined;
    const isReference = typeof value === 'object' && value !== null && '$refText' in value;
    return isReference ? String(value.$refText) : undefined;
}

function propertyOf(node: AstNode, key: string): unknown {
    return Object.getOwnPropertyDescriptor(node, key)?.value;
}
