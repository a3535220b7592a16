import { AstUtils, GrammarAST } from 'langium';
import { softKeywords } from './soft-keywords.ts';
import type { DeclarationKeywords } from './split.ts';

/** The keywords with which the grammar's `Declaration` may begin. */
export function declarationKeywords(grammar: GrammarAST.Grammar): DeclarationKeywords {
    const rule = grammar.rules.find(({ name }) => name === 'Declaration');
    if (!GrammarAST.isParserRule(rule)) throw new Error("The grammar has no rule 'Declaration'.");
    const declarations = new Set<string>();
    for (const call of AstUtils.streamAllContents(rule)) {
        if (!GrammarAST.isRuleCall(call) || !GrammarAST.isParserRule(call.rule.ref)) continue;
        const first = AstUtils.streamAllContents(call.rule.ref.definition).find(GrammarAST.isKeyword);
        const container = first?.$container;
        const keywords = GrammarAST.isAlternatives(container) ? container.elements.filter(GrammarAST.isKeyword) : [first];
        for (const keyword of keywords) if (keyword) declarations.add(keyword.value);
    }
    return { ...softKeywords(grammar), declarations };
}
