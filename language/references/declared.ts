import * as ast from '../grammar/generated/ast.ts';
import type { FileSection } from '../syntax/source-file.ts';

export type DeclaredKind =
    | 'team'
    | 'system'
    | 'element'
    | 'aggregate'
    | 'saga'
    | 'template'
    | 'environment'
    | 'pipeline'
    | 'profile'
    | 'checks'
    | 'view'
    | 'place'
    | 'balancer'
    | 'data-node'
    | 'stack';

export type NamedDeclaration = Exclude<ast.Declaration, ast.Import>;

export type NamedNode = NamedDeclaration | ast.Aggregate | ast.Place | ast.Balancer | ast.DataNode | ast.Stack;

/** A name and what it was given to. */
export interface Declared {
    readonly kind: DeclaredKind;
    readonly name: string;
    /** The names from the outermost declaration down to this one: `prod`, `seoul`, `a`. */
    readonly path: readonly string[];
    readonly node: NamedNode;
    readonly section: FileSection;
}

/** Every name that a declaration gives, its own first. */
export function declaredIn(declaration: ast.Declaration, section: FileSection): Declared[] {
    return ast.isImport(declaration) ? [] : namesOf(declaration, [], section);
}

function namesOf(node: NamedNode, outer: readonly string[], section: FileSection): Declared[] {
    if (node.name === undefined) return [];
    const path = [...outer, node.name];
    const own: Declared = { kind: kinds[node.$type], name: node.name, path, node, section };
    const inner = hasMembers(node) ? node.members.filter(isNamed) : [];
    return [own, ...inner.flatMap((member) => namesOf(member, path, section))];
}

const kinds = {
    Team: 'team',
    System: 'system',
    Element: 'element',
    Aggregate: 'aggregate',
    Saga: 'saga',
    Template: 'template',
    Environment: 'environment',
    Pipeline: 'pipeline',
    Profile: 'profile',
    Checks: 'checks',
    View: 'view',
    Place: 'place',
    Balancer: 'balancer',
    DataNode: 'data-node',
    Stack: 'stack',
} as const satisfies Record<NamedNode['$type'], DeclaredKind>;

type NodeWithNames = ast.System | ast.Element | ast.Template | ast.Environment | ast.Place;

function hasMembers(node: NamedNode): node is NodeWithNames {
    return (
        ast.isSystem(node) ||
        ast.isElement(node) ||
        ast.isTemplate(node) ||
        ast.isEnvironment(node) ||
        ast.isPlace(node)
    );
}

function isNamed(node: NodeWithNames['members'][number]): node is Extract<NodeWithNames['members'][number], NamedNode> {
    return node.$type in kinds;
}

/** The names of the declarations around a syntax node, from the outermost inwards. */
export function pathAround(node: { readonly $container?: unknown }): string[] {
    const path: string[] = [];
    for (let at: unknown = node; isContained(at); at = at.$container) {
        const container = at.$container;
        if (isNode(container) && hasMembers(container) && container.name !== undefined) path.unshift(container.name);
    }
    return path;
}

function isNode(value: unknown): value is NamedNode {
    return typeof value === 'object' && value !== null && '$type' in value && String(value.$type) in kinds;
}

function isContained(value: unknown): value is { readonly $container?: unknown } {
    return typeof value === 'object' && value !== null && '$container' in value;
}
