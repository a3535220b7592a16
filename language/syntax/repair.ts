import type { Lexeme } from './scan.ts';

/** What the parser could not read, by the positions of lexemes. */
export interface Failure {
    /** The lexeme at which the parser gave up; the number of lexemes for the end of the text. */
    readonly index: number;
    /** True when a name was expected there: then the whole statement is incomplete. */
    readonly isNameMissing: boolean;
}

export interface Stretch {
    readonly start: number;
    readonly end: number;
}

/**
 * The smallest stretch of text to leave out so that the rest can be read: the end of a header, a statement with its
 * block, or the unfinished statement on the line before. Undefined when nothing but the whole section would help.
 */
export function stretchToSkip(text: string, lexemes: readonly Lexeme[], failure: Failure): Stretch | undefined {
    const isAtLineStart = isFirstOnLine(text, lexemes, failure.index);
    const culprit = failure.isNameMissing && isAtLineStart ? failure.index - 1 : failure.index;
    const first = lineStart(text, lexemes, Math.min(culprit, lexemes.length - 1));
    const isHeader = first === firstWord(lexemes);
    if (failure.isNameMissing || isAtLineStart) return isHeader ? undefined : statement(text, lexemes, first);
    return restOfLine(text, lexemes, failure.index) ?? (isHeader ? undefined : statement(text, lexemes, first));
}

/** From the failing lexeme up to the block that opens on the same line, or to the end of the line. */
function restOfLine(text: string, lexemes: readonly Lexeme[], from: number): Stretch | undefined {
    const first = lexemes[from];
    if (!first || isBrace(text, first)) return undefined;
    let last = from;
    while (!isFirstOnLine(text, lexemes, last + 1)) {
        const next = lexemes[last + 1];
        if (!next || isBrace(text, next)) break;
        last++;
    }
    return { start: first.start, end: lexemes[last]?.end ?? first.end };
}

/** From the first lexeme of a line to the end of the line, or of the block that opens there. */
function statement(text: string, lexemes: readonly Lexeme[], first: number): Stretch | undefined {
    const begin = lexemes[first];
    if (!begin || text[begin.start] === '}') return undefined;
    let depth = 0;
    let last = first;
    for (let index = first; index < lexemes.length; index++) {
        const lexeme = lexemes[index];
        if (!lexeme || (index > first && depth === 0 && isFirstOnLine(text, lexemes, index))) break;
        const character = isBrace(text, lexeme) ? text[lexeme.start] : '';
        if (character === '}' && depth === 0) break;
        if (character === '{') depth++;
        if (character === '}') depth--;
        last = index;
    }
    return { start: begin.start, end: lexemes[last]?.end ?? begin.end };
}

function lineStart(text: string, lexemes: readonly Lexeme[], from: number): number {
    let index = Math.max(from, 0);
    while (index > 0 && !isFirstOnLine(text, lexemes, index)) index--;
    return index;
}

function firstWord(lexemes: readonly Lexeme[]): number {
    return lexemes.findIndex((lexeme) => !lexeme.kind.endsWith('comment'));
}

export function isFirstOnLine(text: string, lexemes: readonly Lexeme[], index: number): boolean {
    const lexeme = lexemes[index];
    const previous = lexemes[index - 1];
    if (!lexeme || !previous) return true;
    if (isBrace(text, previous)) return true;
    return text.slice(previous.end, lexeme.start).includes('\n');
}

function isBrace(text: string, lexeme: Lexeme): boolean {
    return lexeme.kind === 'punctuation' && (text[lexeme.start] === '{' || text[lexeme.start] === '}');
}
