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
    const inner = statementsIn(outer);
    let low = 0;
    let high = inner.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((inner[middle]?.$cstNode?.offset ?? 0) <= start) low = middle + 1;
        else high = middle;
    }
    const last = inner[low - 1];
    return last && end <= (last.$cstNode?.end ?? 0) ? last : undefined;
}

/** In the order of the text; found once for each block, of which a large one has a finding in every line. */
function statementsIn(outer: AstNode): readonly AstNode[] {
    const found = known.get(outer) ?? AstUtils.streamContents(outer).filter(isStatement).toArray().sort(byPlace);
    known.set(outer, found);
    return found;
}

const known = new WeakMap<AstNode, readonly AstNode[]>();

function isStatement(node: AstNode): boolean {
    return node.$cstNode !== undefined && nameOf(node) !== undefined;
}

function byPlace(left: AstNode, right: AstNode): number {
    return (left.$cstNode?.offset ?? 0) - (right.$cstNode?.offset ?? 0);
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
