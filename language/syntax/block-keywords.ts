import { GrammarAST } from 'langium';

/** For each keyword that opens a block, the keywords with which the statements of that block begin. */
export function blockKeywords(grammar: GrammarAST.Grammar): ReadonlyMap<string, ReadonlySet<string>> {
    const blocks = new Map<string, Set<string>>();
    for (const rule of grammar.rules.filter(GrammarAST.isParserRule)) {
        const statements = statementsOf(rule.definition);
        if (statements.length === 0) continue;
        for (const opener of openers(rule.definition)) {
            blocks.set(opener, new Set([...(blocks.get(opener) ?? []), ...statements]));
        }
    }
    return blocks;
}

/** The keywords with which a rule begins; two that follow each other are joined: `database server`. */
function openers(element: GrammarAST.AbstractElement): string[] {
    if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(openers);
    if (!GrammarAST.isGroup(element)) return firstKeywords(element);
    const [first, second] = element.elements;
    if (!first) return [];
    const seconds = second && GrammarAST.isKeyword(first) ? keywordsOnly(second) : [];
    return seconds.length > 0 ? seconds.map((word) => `${firstKeywords(first)[0]} ${word}`) : openers(first);
}

function keywordsOnly(element: GrammarAST.AbstractElement): string[] {
    const terminal = GrammarAST.isAssignment(element) ? element.terminal : element;
    return GrammarAST.isKeyword(terminal) ? [terminal.value] : [];
}

/** The keywords behind the opening brace of a rule. */
function statementsOf(element: GrammarAST.AbstractElement): string[] {
    if (!GrammarAST.isGroup(element)) return [];
    const brace = element.elements.findIndex((each) => GrammarAST.isKeyword(each) && each.value === '{');
    const statement = element.elements[brace + 1];
    return brace >= 0 && statement ? firstKeywords(statement) : element.elements.flatMap(statementsOf);
}

/** The keywords with which a piece of the grammar may begin. */
export function firstKeywords(element: GrammarAST.AbstractElement): string[] {
    if (GrammarAST.isKeyword(element)) return [element.value];
    if (GrammarAST.isAssignment(element)) return firstKeywords(element.terminal);
    if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(firstKeywords);
    if (GrammarAST.isGroup(element)) return element.elements.slice(0, 1).flatMap(firstKeywords);
    if (!GrammarAST.isRuleCall(element)) return [];
    return GrammarAST.isParserRule(element.rule.ref) ? firstKeywords(element.rule.ref.definition) : [];
}
