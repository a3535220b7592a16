import { CstUtils, type LeafCstNode } from 'langium';
import * as ast from '../../grammar/generated/ast.ts';
import type { Declared } from '../../references/declared.ts';
import type { Links } from '../../references/link.ts';
import { type Lexeme, type LexemeKind, scan } from '../../syntax/scan.ts';
import type { FileSection } from '../../syntax/source-file.ts';
import { segmentsOf } from '../segments.ts';
import { type TokenModifier, type TokenType, tokenTypeOf } from './token-legend.ts';

/** A coloured stretch, in offsets of its section. */
export interface Token {
    readonly start: number;
    readonly end: number;
    readonly type: TokenType;
    readonly modifier: TokenModifier | undefined;
}

/** What each word of a section is; where it cannot be parsed, what can be told from the word alone. */
export function sectionTokens(section: FileSection, links: Links): Token[] {
    const names = referencedNames(section, links);
    const leaves = leavesIn(section);
    return scan(section.text).flatMap((lexeme): Token[] => {
        const { start, end } = lexeme;
        const leaf = leaves.get(start);
        const type = names.get(start) ?? (leaf && typeOfLeaf(leaf, section)) ?? typesOfLexemes[lexeme.kind];
        return type === undefined ? [] : [{ start, end, type, modifier: modifierOf(lexeme, leaf, section) }];
    });
}

/** Of `seoul.a` each part by itself. */
function referencedNames({ parsed }: FileSection, links: Links): Map<number, TokenType> {
    const types = new Map<number, TokenType>();
    for (const reference of parsed.references) {
        if (!links.has(reference)) continue;
        for (const { start, declared } of segmentsOf(reference, links)) {
            types.set(start, declared ? tokenTypeOf(declared) : 'namespace');
        }
    }
    return types;
}

function leavesIn({ parsed }: FileSection): Map<number, LeafCstNode> {
    const root = parsed.declaration?.$cstNode;
    const leaves = new Map<number, LeafCstNode>();
    if (!root) return leaves;
    for (const leaf of CstUtils.flattenCst(root)) if (!leaf.hidden) leaves.set(leaf.offset, leaf);
    return leaves;
}

function typeOfLeaf(leaf: LeafCstNode, { declared }: FileSection): TokenType | undefined {
    const { grammarSource, astNode, text } = leaf;
    if (grammarSource?.$type === 'Keyword') return /^\p{L}/u.test(text) ? 'keyword' : undefined;
    const feature = featureOf(leaf);
    if (feature === undefined) return undefined;
    if (ast.isSidecar(astNode) && feature === 'name') return 'class';
    if (feature === 'name') {
        const own = declared.find(({ node }) => node === astNode);
        return own && tokenTypeOf(own);
    }
    if (ast.isImport(astNode) && feature === 'names') return 'type';
    return typesOfFeatures[feature];
}

function featureOf({ grammarSource }: LeafCstNode): string | undefined {
    const assignment = grammarSource?.$container;
    return assignment?.$type === 'Assignment' && 'feature' in assignment ? String(assignment.feature) : undefined;
}

/** Words of the field, which are neither names nor keywords. */
const typesOfFeatures: Readonly<Record<string, TokenType>> = {
    key: 'property',
    word: 'enumMember',
    technology: 'enumMember',
    tool: 'enumMember',
    protocol: 'enumMember',
    gate: 'enumMember',
    worker: 'enumMember',
    level: 'enumMember',
    criterion: 'enumMember',
    rule: 'enumMember',
    rules: 'enumMember',
};

const typesOfLexemes: Partial<Record<LexemeKind, TokenType>> = {
    string: 'string',
    'unclosed-string': 'string',
    quantity: 'number',
    range: 'number',
    date: 'number',
    count: 'number',
    'line-comment': 'comment',
    'block-comment': 'comment',
    'unclosed-comment': 'comment',
};

function modifierOf(
    { kind, start }: Lexeme,
    leaf: LeafCstNode | undefined,
    { text }: FileSection,
): TokenModifier | undefined {
    if (kind === 'block-comment' && text.startsWith('/**', start)) return 'documentation';
    return leaf && featureOf(leaf) === 'name' ? 'declaration' : undefined;
}

/** Whether names that mean the one and names that mean the other look alike. */
export function looksAlike(one: Declared | undefined, other: Declared | undefined): boolean {
    if (one === other) return true;
    return one !== undefined && other !== undefined && looks(one) === looks(other);
}

function looks(declared: Declared): string {
    return `${tokenTypeOf(declared)} ${declared.kind} ${declared.path.length}`;
}
