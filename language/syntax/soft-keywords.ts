import { type AstNode, AstUtils, GrammarAST } from 'langium';
import { firstKeywords } from './block-keywords.ts';

/**
 * What the grammar says about words that stand next to each other.
 *
 * A word that is spelled like a keyword is a name wherever the grammar expects a name, so that a service may be
 * called `zone` or `service`. The grammar makes that decidable from the word before: after a keyword that introduces
 * a name comes a name, unless the grammar has these two words as a pair (`provisioned by`).
 */
export interface SoftKeywords {
    readonly keywords: ReadonlySet<string>;
    /** Keywords after which the grammar expects a name. */
    readonly introduceNames: ReadonlySet<string>;
    /** Pairs such as `database server` or `team :`, joined by a space, in which both stay keywords. */
    readonly pairs: ReadonlySet<string>;
}

export function softKeywords(grammar: GrammarAST.Grammar): SoftKeywords {
    const keywords = new Set<string>();
    const introduceNames = new Set<string>();
    const pairs = new Set<string>();
    for (const node of AstUtils.streamAllContents(grammar)) {
        if (GrammarAST.isKeyword(node)) keywords.add(node.value);
        if (GrammarAST.isGroup(node)) readGroup(node, introduceNames, pairs);
    }
    return { keywords, introduceNames, pairs };
}

function readGroup(group: GrammarAST.Group, introduceNames: Set<string>, pairs: Set<string>): void {
    group.elements.forEach((element, index) => {
        for (const next of nextElements(group.elements, index + 1)) {
            for (const keyword of lastKeywords(element)) {
                if (startsWithName(next) && /^\p{L}/u.test(keyword)) introduceNames.add(keyword);
                for (const second of firstKeywords(next)) pairs.add(`${keyword} ${second}`);
            }
        }
    });
}

/** The element at `index` and, as long as elements may be absent, those behind it. */
function nextElements(elements: readonly GrammarAST.AbstractElement[], index: number): GrammarAST.AbstractElement[] {
    const next = elements[index];
    if (!next) return [];
    const mayBeAbsent = next.cardinality === '?' || next.cardinality === '*';
    return mayBeAbsent ? [next, ...nextElements(elements, index + 1)] : [next];
}

/** The keywords with which an element may end, where it ends with a keyword at all. */
export function lastKeywords(element: AstNode): string[] {
    if (GrammarAST.isKeyword(element)) return [element.value];
    if (GrammarAST.isAssignment(element)) return lastKeywords(element.terminal);
    if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(lastKeywords);
    if (GrammarAST.isGroup(element)) return element.elements.slice(-1).flatMap(lastKeywords);
    return [];
}

function startsWithName(element: AstNode): boolean {
    if (GrammarAST.isCrossReference(element)) return true;
    if (GrammarAST.isAssignment(element)) return startsWithName(element.terminal);
    if (GrammarAST.isAlternatives(element)) return element.elements.some(startsWithName);
    if (GrammarAST.isGroup(element)) return element.elements.slice(0, 1).some(startsWithName);
    if (GrammarAST.isRuleCall(element)) return isNameRule(element.rule.ref);
    return false;
}

function isNameRule(rule: GrammarAST.AbstractRule | undefined): boolean {
    if (!rule) return false;
    if (rule.name === 'ID' || rule.name === 'QualifiedName') return true;
    if (!GrammarAST.isParserRule(rule)) return false;
    const first = GrammarAST.isGroup(rule.definition) ? rule.definition.elements[0] : rule.definition;
    return first !== undefined && startsWithName(first);
}
