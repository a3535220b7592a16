import { type Message, message } from '../messages/message.ts';
import { nearest } from '../references/nearest.ts';
import { isFirstOnLine } from './repair.ts';
import type { Lexeme } from './scan.ts';
import type { Replacement, SyntaxProblem } from './syntax-problem.ts';

/** Where the parser stopped and what it would have accepted. */
export interface Stop {
    readonly text: string;
    readonly lexemes: readonly Lexeme[];
    readonly index: number;
    readonly expected: readonly string[];
    readonly keywords: ReadonlySet<string>;
    readonly declarations: ReadonlySet<string>;
}

/** Says in one sentence what to write instead. */
export function explain(stop: Stop): SyntaxProblem {
    const lexeme = stop.lexemes[stop.index];
    if (isNameMissing(stop)) return missing(stop, 'syntax.name-missing');
    if (!lexeme) return missing(stop, 'syntax.unfinished');
    const word = stop.text.slice(lexeme.start, lexeme.end);
    if (lexeme.kind === 'name' && isFirstOnLine(stop.text, stop.lexemes, stop.index)) return noStatement(stop, lexeme, word);
    return unexpected(stop, lexeme, word);
}

export function isNameMissing({ expected }: Stop): boolean {
    return expected.length === 1 && (expected[0] === 'ID' || expected[0] === 'QualifiedName');
}

function noStatement(stop: Stop, lexeme: Lexeme, word: string): SyntaxProblem {
    const context = enclosingWord(stop);
    const isKeyword = stop.keywords.has(word);
    const wantsColon = stop.expected.length === 1 && stop.expected[0] === ':';
    if (isKeyword && context && !wantsColon) return onWord(stop, lexeme, message('syntax.not-here', { word, context }));
    const suggestions = isKeyword ? [] : nearest(word, context ? stop.keywords : stop.declarations).filter(isWord);
    const next = isFirstOnLine(stop.text, stop.lexemes, stop.index + 1) ? undefined : stop.lexemes[stop.index + 1];
    const isProperty = next && context && (next.kind === 'name' ? suggestions.length === 0 : isValue(next));
    if (isProperty) return colonMissing(stop, lexeme, word);
    const [suggestion] = suggestions;
    if (suggestion === undefined) return onWord(stop, lexeme, message('syntax.no-statement', { word }));
    const replacements = suggestions.map((text) => replaceBy(lexeme, text));
    return onWord(stop, lexeme, message('syntax.no-statement-nearest', { word, suggestion }), replacements);
}

function colonMissing(stop: Stop, lexeme: Lexeme, word: string): SyntaxProblem {
    const title = message('fix.insert', { text: ':' });
    const colon = { title, start: lexeme.end, end: lexeme.end, text: ':' };
    return onWord(stop, lexeme, message('syntax.colon-missing', { word }), [colon]);
}

function isWord(text: string): boolean {
    return /^\p{L}/u.test(text);
}

function unexpected(stop: Stop, lexeme: Lexeme, word: string): SyntaxProblem {
    const [suggestion] = lexeme.kind === 'name' ? nearest(word, stop.keywords).filter(isWord) : [];
    if (suggestion !== undefined && !stop.keywords.has(word)) {
        const text = message('syntax.unexpected-nearest', { word, suggestion });
        return onWord(stop, lexeme, text, [replaceBy(lexeme, suggestion)]);
    }
    const expected = stop.expected.filter((name) => name !== '}').map((name) => terminalWords[name] ?? `'${name}'`);
    const isVague = lexeme.kind === 'name' || expected.length === 0 || expected.length > 6;
    const values = { word, expected };
    return onWord(stop, lexeme, message(isVague ? 'syntax.unexpected' : 'syntax.unexpected-instead', values));
}

const terminalWords: Readonly<Record<string, string>> = {
    ID: '…',
    STRING: '"…"',
    QUANTITY: '1',
    DATE: '2027-01-31',
    COUNT: 'x2',
    RANGE: '1..2',
};

function isValue(lexeme: Lexeme): boolean {
    return ['string', 'quantity', 'range', 'date'].includes(lexeme.kind);
}

/** The first word of the statement whose block the parser is in. */
function enclosingWord({ text, lexemes, index }: Stop): string | undefined {
    let depth = 0;
    for (let at = index - 1; at >= 0; at--) {
        const lexeme = lexemes[at];
        const character = lexeme?.kind === 'punctuation' ? text[lexeme.start] : '';
        if (character === '}') depth++;
        if (character === '{' && depth-- === 0) return firstWordOfLine(text, lexemes, at);
    }
    return undefined;
}

function firstWordOfLine(text: string, lexemes: readonly Lexeme[], from: number): string | undefined {
    let index = from;
    while (index > 0 && !isFirstOnLine(text, lexemes, index)) index--;
    const lexeme = lexemes[index];
    return lexeme && text.slice(lexeme.start, lexeme.end);
}

function missing(stop: Stop, key: 'syntax.name-missing' | 'syntax.unfinished'): SyntaxProblem {
    const previous = stop.lexemes[stop.index - 1];
    const start = previous?.start ?? 0;
    const end = previous?.end ?? 0;
    return { start, end, message: message(key, { word: stop.text.slice(start, end) }), replacements: [] };
}

function onWord(stop: Stop, { start, end }: Lexeme, text: Message, replacements: Replacement[] = []): SyntaxProblem {
    return { start, end: Math.min(end, stop.text.length), message: text, replacements };
}

function replaceBy({ start, end }: Lexeme, text: string): Replacement {
    return { title: message('fix.replace', { text }), start, end, text };
}
