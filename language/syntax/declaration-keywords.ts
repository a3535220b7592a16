import { GrammarAST } from 'langium';
import { blockKeywords, firstKeywords } from './block-keywords.ts';
import { softKeywords } from './soft-keywords.ts';
import type { DeclarationKeywords } from './split.ts';

/** The keywords with which the grammar's `Declaration` may begin, and those that may follow inside. */
export function declarationKeywords(grammar: GrammarAST.Grammar): DeclarationKeywords {
    const rule = grammar.rules.find(({ name }) => name === 'Declaration');
    if (!GrammarAST.isParserRule(rule)) throw new Error("The grammar has no rule 'Declaration'.");
    const declarations = new Set(firstKeywords(rule.definition));
    return { ...softKeywords(grammar), declarations, blocks: blockKeywords(grammar) };
}
