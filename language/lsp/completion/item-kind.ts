import { CompletionItemKind } from 'vscode-languageserver-types';
import * as ast from '../../grammar/generated/ast.ts';
import type { Declared } from '../../references/declared.ts';

/** The protocol knows programs only; these are the icons that fit best. */
export function itemKind({ node }: Declared): CompletionItemKind {
    if (ast.isElement(node)) return elementKinds[node.kind];
    if (ast.isTemplate(node)) return CompletionItemKind.TypeParameter;
    return ast.isPlace(node) || ast.isSystem(node) ? CompletionItemKind.Module : CompletionItemKind.Reference;
}

const elementKinds: Readonly<Record<ast.Element['kind'], CompletionItemKind>> = {
    service: CompletionItemKind.Class,
    function: CompletionItemKind.Function,
    database: CompletionItemKind.Struct,
    topic: CompletionItemKind.Event,
    gateway: CompletionItemKind.Interface,
    external: CompletionItemKind.Interface,
    actor: CompletionItemKind.Interface,
    cache: CompletionItemKind.Struct,
    bucket: CompletionItemKind.Struct,
    queue: CompletionItemKind.Event,
};
