import { SymbolKind } from 'vscode-languageserver-types';
import type * as ast from '../grammar/generated/ast.ts';
import type { NamedNode } from '../references/declared.ts';

/** The protocol knows programs only; these are the icons that fit best. */
export function symbolKind(node: NamedNode | ast.Run | ast.Sidecar): SymbolKind {
    return node.$type === 'Element' ? elementSymbolKind(node.kind) : kinds[node.$type];
}

export function elementSymbolKind(kind: ast.Element['kind']): SymbolKind {
    return elementKinds[kind];
}

const elementKinds: Readonly<Record<ast.Element['kind'], SymbolKind>> = {
    service: SymbolKind.Class,
    function: SymbolKind.Function,
    database: SymbolKind.Struct,
    topic: SymbolKind.Event,
    gateway: SymbolKind.Interface,
    external: SymbolKind.Interface,
    actor: SymbolKind.Object,
    cache: SymbolKind.Struct,
    bucket: SymbolKind.Struct,
    queue: SymbolKind.Event,
};

const kinds: Readonly<Record<Exclude<NamedNode, ast.Element>['$type'] | 'Run' | 'Sidecar', SymbolKind>> = {
    Team: SymbolKind.Object,
    System: SymbolKind.Package,
    Aggregate: SymbolKind.Class,
    Saga: SymbolKind.Event,
    Template: SymbolKind.TypeParameter,
    Profile: SymbolKind.Constant,
    Checks: SymbolKind.Constant,
    Stack: SymbolKind.File,
    Environment: SymbolKind.Namespace,
    Pipeline: SymbolKind.Array,
    View: SymbolKind.File,
    Place: SymbolKind.Module,
    Balancer: SymbolKind.Interface,
    DataNode: SymbolKind.Struct,
    Run: SymbolKind.Method,
    Sidecar: SymbolKind.Method,
};
