import { signOf } from '../syntax/foreign-signs.ts';
import type { Lexeme } from '../syntax/scan.ts';
import { countLines } from './line-ending.ts';
import { isComment } from './roles.ts';

/** The white space at the beginning of a line, as it is and as it should be. */
export interface Indentation {
    readonly before: string;
    readonly after: string;
}

/** The indentation of every lexeme that begins a line, and undefined for the others. */
export function indentations(text: string, lexemes: readonly Lexeme[]): (Indentation | undefined)[] {
    const isTrusted = isBalanced(text, lexemes);
    let depth = 0;
    return lexemes.map((lexeme, index) => {
        const level =
            Math.max(0, depth - closingFrom(text, lexemes, index)) + (isContinuation(text, lexemes, index) ? 1 : 0);
        const sign = signOf(text, lexeme);
        if (sign === '{') depth++;
        if (sign === '}') depth--;
        const previous = lexemes[index - 1];
        if (previous && countLines(text.slice(previous.end, lexeme.start)) === 0) return undefined;
        const before = currentIndentation(text, lexeme);
        return { before, after: isTrusted ? '  '.repeat(level) : before };
    });
}

/** Where braces do not match, depth says nothing, and lines keep the indentation they have. */
function isBalanced(text: string, lexemes: readonly Lexeme[]): boolean {
    let depth = 0;
    for (const lexeme of lexemes) {
        const sign = signOf(text, lexeme);
        if (sign === '{') depth++;
        if (sign === '}' && --depth < 0) return false;
    }
    return depth === 0;
}

function closingFrom(text: string, lexemes: readonly Lexeme[], index: number): number {
    let closing = 0;
    for (let at = index; ; at++) {
        const lexeme = lexemes[at];
        if (!lexeme || signOf(text, lexeme) !== '}') return closing;
        const previous = lexemes[at - 1];
        if (at > index && previous && countLines(text.slice(previous.end, lexeme.start)) > 0) return closing;
        closing++;
    }
}

/** Whether a line goes on with the statement of the line before, as far as its end or beginning shows. */
function isContinuation(text: string, lexemes: readonly Lexeme[], index: number): boolean {
    const lexeme = lexemes[index];
    const previous = wordBefore(lexemes, index);
    if (!lexeme || !previous || isComment(lexeme)) return false;
    const sign = signOf(text, lexeme);
    if (sign === '{' || sign === '}') return false;
    if (joining.has(sign) || joining.has(signOf(text, previous))) return true;
    if (signOf(text, previous) === ':') return previous === lexemes[index - 1];
    return ['string', 'quantity', 'range', 'date', 'count'].includes(lexeme.kind);
}

function wordBefore(lexemes: readonly Lexeme[], index: number): Lexeme | undefined {
    for (let before = index - 1; before >= 0; before--) {
        const lexeme = lexemes[before];
        if (lexeme && !isComment(lexeme)) return lexeme;
    }
    return undefined;
}

const joining: ReadonlySet<string> = new Set([',', '->', '.']);

function currentIndentation(text: string, { start }: Lexeme): string {
    let from = start;
    while (from > 0 && /[^\S\n\r\uFEFF]/.test(text[from - 1] ?? '')) from--;
    return text.slice(from, start).replaceAll('\t', '  ');
}
