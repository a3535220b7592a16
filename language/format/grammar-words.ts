import { AstUtils, GrammarAST } from 'langium';
import { GroundplanGrammar } from '../grammar/generated/grammar.ts';
import { declarationKeywords } from '../syntax/declaration-keywords.ts';
import { lastKeywords } from '../syntax/soft-keywords.ts';
import type { DeclarationKeywords } from '../syntax/split.ts';

export interface GrammarWords extends DeclarationKeywords {
    /** Keywords with which a statement or a declaration may begin. */
    readonly statements: ReadonlySet<string>;
    /** Keywords whose names may be followed by a colon and a technology. */
    readonly typed: ReadonlySet<string>;
}

let words: GrammarWords | undefined;

/** What the layout has to know of the grammar; read once. */
export function grammarWords(): GrammarWords {
    words ??= readWords(GroundplanGrammar());
    return words;
}

function readWords(grammar: GrammarAST.Grammar): GrammarWords {
    const keywords = declarationKeywords(grammar);
    const statements = new Set(keywords.declarations);
    for (const block of keywords.blocks.values()) for (const keyword of block) statements.add(keyword);
    const typed = new Set<string>();
    for (const node of AstUtils.streamAllContents(grammar)) {
        const [first] = GrammarAST.isGroup(node) && node.elements.some(beginsWithColon) ? node.elements : [];
        if (first) for (const keyword of lastKeywords(first)) typed.add(keyword);
    }
    return { ...keywords, statements, typed };
}

function beginsWithColon(element: GrammarAST.AbstractElement): boolean {
    const [first] = GrammarAST.isGroup(element) ? element.elements : [];
    return GrammarAST.isKeyword(first) && first.value === ':';
}
