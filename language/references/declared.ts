import * as ast from '../grammar/generated/ast.ts';
import type { FileSection } from '../syntax/source-file.ts';

export type DeclaredKind =
    | 'team'
    | 'element'
    | 'environment'
    | 'pipeline'
    | 'view'
    | 'place'
    | 'balancer'
    | 'data-node';

export type NamedNode = ast.Declaration | ast.Place | ast.Balancer | ast.DataNode;

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
    const path = [declaration.name];
    const own: Declared = { kind: kindOf(declaration), name: declaration.name, path, node: declaration, section };
    return ast.isEnvironment(declaration) ? [own, ...namesIn(declaration.members, path, section)] : [own];
}

function namesIn(
    members: readonly ast.EnvironmentMember[],
    outer: readonly string[],
    section: FileSection,
): Declared[] {
    return members.flatMap((node): Declared[] => {
        if (!isNamedMember(node) || node.name === undefined) return [];
        const path = [...outer, node.name];
        const own: Declared = { kind: kindOf(node), name: node.name, path, node, section };
        return ast.isPlace(node) ? [own, ...namesIn(node.members, path, section)] : [own];
    });
}

function isNamedMember(node: ast.EnvironmentMember): node is ast.Place | ast.Balancer | ast.DataNode {
    return ast.isPlace(node) || ast.isBalancer(node) || ast.isDataNode(node);
}

function kindOf(node: NamedNode): DeclaredKind {
    switch (node.$type) {
        case 'Team':
            return 'team';
        case 'Element':
            return 'element';
        case 'Environment':
            return 'environment';
        case 'Pipeline':
            return 'pipeline';
        case 'View':
            return 'view';
        case 'Place':
            return 'place';
        case 'Balancer':
            return 'balancer';
        case 'DataNode':
            return 'data-node';
    }
}

/** The names of the places around a syntax node, from the environment inwards. */
export function pathAround(node: { $container?: unknown }): string[] {
    const path: string[] = [];
    for (let at: unknown = node; isContained(at); at = at.$container) {
        const container = at.$container;
        if (ast.isPlace(container) || ast.isEnvironment(container)) path.unshift(container.name);
    }
    return path;
}

function isContained(value: unknown): value is { $container?: unknown } {
    return typeof value === 'object' && value !== null && '$container' in value;
}
