import type { SemanticTokensLegend } from 'vscode-languageserver-types';
import * as ast from '../../grammar/generated/ast.ts';
import type { Declared } from '../../references/declared.ts';

export const tokenTypes = [
    'namespace',
    'type',
    'class',
    'enum',
    'interface',
    'struct',
    'typeParameter',
    'property',
    'enumMember',
    'event',
    'function',
    'macro',
    'keyword',
    'comment',
    'string',
    'number',
    'operator',
] as const;

export type TokenType = (typeof tokenTypes)[number];

export const tokenModifiers = ['declaration', 'documentation'] as const;

export type TokenModifier = (typeof tokenModifiers)[number];

/** The types are those of the protocol, so that every colour theme knows them. */
export const tokenLegend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** How a name is coloured, by what it was given to. */
export function tokenTypeOf({ node }: Pick<Declared, 'node'>): TokenType {
    return ast.isElement(node) ? elementTypes[node.kind] : declarationTypes[node.$type];
}

const elementTypes: Readonly<Record<ast.Element['kind'], TokenType>> = {
    actor: 'type',
    service: 'class',
    function: 'function',
    gateway: 'interface',
    external: 'interface',
    database: 'struct',
    cache: 'struct',
    bucket: 'struct',
    topic: 'event',
    queue: 'event',
};

const declarationTypes: Readonly<Record<Exclude<Declared['node'], ast.Element>['$type'], TokenType>> = {
    Team: 'type',
    System: 'namespace',
    Aggregate: 'class',
    Saga: 'event',
    Template: 'typeParameter',
    Environment: 'namespace',
    Pipeline: 'macro',
    Profile: 'macro',
    Checks: 'macro',
    View: 'macro',
    Place: 'enum',
    Balancer: 'interface',
    DataNode: 'struct',
    Stack: 'macro',
};
