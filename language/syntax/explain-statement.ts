import { message } from '../messages/message.ts';
import { nearest } from '../spelling/nearest.ts';
import { enclosingKeyword } from './enclosing-keyword.ts';
import { explainInBlock } from './explain-in-block.ts';
import { signOf } from './foreign-signs.ts';
import { isFirstOnLine } from './repair.ts';
import type { Lexeme } from './scan.ts';
import { insert, problemOn, replaceBy, type Stop, wordAt } from './stop.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** Says what is wrong with the first word of a statement. */
export function explainStatement(stop: Stop, lexeme: Lexeme): SyntaxProblem {
    const word = wordAt(stop, 0);
    const context = enclosingKeyword(stop.text, stop.lexemes, stop.index, stop.words);
    const wantsColon = stop.expected.length === 1 && stop.expected[0] === ':';
    const known = explainInBlock(stop, lexeme, context) ?? arrowHabit(stop, lexeme, context);
    if (known) return known;
    if (lexeme.kind !== 'name') return problemOn(lexeme, message('syntax.unexpected', { word }));
    if (stop.words.keywords.has(word) && !wantsColon) return misplaced(stop, lexeme, context);
    const suggestions = stop.words.keywords.has(word) ? [] : suggestionsFor(stop, word, context);
    if (context !== undefined && isProperty(stop, suggestions)) return colonMissing(stop, lexeme);
    const [suggestion] = suggestions;
    if (suggestion === undefined) return problemOn(lexeme, message('syntax.no-statement', { word }));
    const replacements = suggestions.map((text) => replaceBy(lexeme, text));
    return problemOn(lexeme, message('syntax.no-statement-nearest', { word, suggestion }), replacements);
}

/** The keywords that may begin a statement there: first those that are half typed, then the misspelled ones. */
function suggestionsFor({ words }: Stop, word: string, context: string | undefined): string[] {
    const candidates = context === undefined ? words.declarations : (words.blocks.get(context) ?? []);
    const halfTyped = [...candidates].filter((keyword) => word.length > 1 && keyword.startsWith(word));
    return [...new Set([...halfTyped, ...nearest(word, candidates)])].slice(0, 3);
}

/** A word with a value behind it is a property without its colon, unless it nearly is a keyword with a name. */
function isProperty(stop: Stop, suggestions: readonly string[]): boolean {
    const next = stop.lexemes[stop.index + 1];
    if (!next || isFirstOnLine(stop.text, stop.lexemes, stop.index + 1)) return false;
    if (next.kind === 'name') return suggestions.length === 0;
    if (next.kind === 'string' && suggestions.some((word) => beforeText.has(word))) return false;
    return ['string', 'quantity', 'range', 'date'].includes(next.kind);
}

/** Keywords that are followed by a text. */
const beforeText: ReadonlySet<string> = new Set(['routes', 'step']);

/** Before a literal a colon is missing for certain; before a name the word may as well be no statement at all. */
function colonMissing(stop: Stop, lexeme: Lexeme): SyntaxProblem {
    const word = wordAt(stop, 0);
    const isCertain = stop.lexemes[stop.index + 1]?.kind !== 'name' || stop.words.keywords.has(word);
    const key = isCertain ? 'syntax.colon-missing' : 'syntax.no-statement-property';
    return problemOn(lexeme, message(key, { word }), [insert(lexeme.end, ':')]);
}

function misplaced(stop: Stop, lexeme: Lexeme, context: string | undefined): SyntaxProblem {
    const word = wordAt(stop, 0);
    if (context === undefined && stop.words.declarations.has(word)) {
        return problemOn(lexeme, message('syntax.name-missing', { word }));
    }
    if (context === undefined) {
        const contexts = ownBlocks[word] ?? declarationsWith(word, stop);
        const text = contexts.length > 0 ? 'syntax.not-at-top' : 'syntax.no-statement';
        return problemOn(lexeme, message(text, { word, contexts: contexts.map((keyword) => `'${keyword}'`) }));
    }
    const isDeclaration = stop.words.declarations.has(word) && !stop.words.blocks.get(context)?.has(word);
    return problemOn(lexeme, message(isDeclaration ? 'syntax.top-level-only' : 'syntax.not-here', { word, context }));
}

/** The grammar lets every element have these; they are meant for one kind. */
const ownBlocks: Readonly<Record<string, readonly string[]>> = {
    aggregate: ['service'],
    implements: ['function'],
    routes: ['gateway'],
};

function declarationsWith(word: string, { words }: Stop): string[] {
    return [...words.declarations].filter((keyword) => words.blocks.get(keyword)?.has(word));
}

/** `order -> stock "uses"` and `-> stock`. */
function arrowHabit(stop: Stop, lexeme: Lexeme, context: string | undefined): SyntaxProblem | undefined {
    const second = stop.lexemes[stop.index + 1];
    if (signOf(stop.text, lexeme) === '->') {
        return problemOn(lexeme, message('syntax.arrow-in-block', { target: wordAt(stop, 1) }), [
            replaceBy(lexeme, 'calls'),
        ]);
    }
    if (!second || signOf(stop.text, second) !== '->') return undefined;
    const values = { source: wordAt(stop, 0), target: wordAt(stop, 2) };
    const place = { start: lexeme.start, end: second.end };
    if (context === undefined) return problemOn(place, message('syntax.arrow', values));
    return problemOn(place, message('syntax.arrow-in-block', values), [replaceBy(place, 'calls')]);
}
