import { signOf } from './foreign-signs.ts';
import type { Lexeme } from './scan.ts';

/** What the parser could not read, by the positions of lexemes. */
export interface Failure {
    /** The lexeme at which the parser gave up; the number of lexemes for the end of the text. */
    readonly index: number;
    /** What it would have accepted there; nothing when the declaration was already complete. */
    readonly expected: readonly string[];
    /** True when a name was expected there: then the words before it are incomplete. */
    readonly isNameMissing: boolean;
}

export interface Stretch {
    readonly start: number;
    readonly end: number;
}

/**
 * The smallest stretch of text to leave out so that the rest can be read: a word that waits for another one, the end
 * of a line, or a statement with its block. Undefined when nothing but the whole section would help.
 */
export function stretchToSkip(text: string, lexemes: readonly Lexeme[], failure: Failure): Stretch | undefined {
    const { index } = failure;
    if (isLeftOver(text, lexemes, failure)) return from(lexemes, index);
    const culprit = isCutShort(text, lexemes, failure) ? index - 1 : index;
    if (culprit < index && culprit > 0 && !isFirstOnLine(text, lexemes, culprit)) return lexemes[culprit];
    const first = lineStart(text, lexemes, Math.min(culprit, lexemes.length - 1));
    const isHeader = first === 0;
    if (culprit < index || isFirstOnLine(text, lexemes, index)) {
        return isHeader ? undefined : statement(text, lexemes, first);
    }
    return restOfLine(text, lexemes, index) ?? (isHeader ? undefined : statement(text, lexemes, first));
}

/** Whether the declaration was complete and something stands behind it. */
export function isLeftOver(text: string, lexemes: readonly Lexeme[], { index, expected }: Failure): boolean {
    return expected.length === 0 && index > 0 && isFirstOnLine(text, lexemes, index);
}

/** Whether the parser stopped because the statement before was not finished. */
export function isCutShort(text: string, lexemes: readonly Lexeme[], failure: Failure): boolean {
    if (failure.index === 0) return false;
    const lexeme = lexemes[failure.index];
    const isInLine = lexeme && signOf(text, lexeme) !== '}' && !isFirstOnLine(text, lexemes, failure.index);
    if (isInLine) return failure.isNameMissing && signOf(text, lexeme) === '{';
    return failure.expected.length > 0 && !failure.expected.includes('}') && !isColonMissing(failure);
}

function isColonMissing({ expected }: Failure): boolean {
    return expected.length === 1 && expected[0] === ':';
}

function from(lexemes: readonly Lexeme[], index: number): Stretch | undefined {
    const first = lexemes[index];
    const last = lexemes.at(-1);
    return first && last && { start: first.start, end: last.end };
}

/** From the failing lexeme up to the next statement or brace on the line, or to the end of the line. */
function restOfLine(text: string, lexemes: readonly Lexeme[], index: number): Stretch | undefined {
    const first = lexemes[index];
    if (!first || isBrace(text, first)) return undefined;
    let last = index;
    while (!isFirstOnLine(text, lexemes, last + 1)) {
        const [next, afterNext] = lexemes.slice(last + 1, last + 3);
        if (!next || isBrace(text, next)) break;
        if (next.kind === 'name' && afterNext && signOf(text, afterNext) === ':') break;
        last++;
    }
    return { start: first.start, end: lexemes[last]?.end ?? first.end };
}

/** From the first lexeme of a line to the end of the line, or of the block that opens there. */
function statement(text: string, lexemes: readonly Lexeme[], first: number): Stretch | undefined {
    const begin = lexemes[first];
    if (!begin || signOf(text, begin) === '}') return undefined;
    let depth = 0;
    let last = first;
    for (let index = first; index < lexemes.length; index++) {
        const lexeme = lexemes[index];
        const sign = lexeme ? signOf(text, lexeme) : '';
        if (!lexeme || (index > first && depth === 0 && sign !== '{' && isFirstOnLine(text, lexemes, index))) break;
        if (sign === '}' && depth === 0) break;
        if (sign === '{') depth++;
        if (sign === '}') depth--;
        last = index;
    }
    return { start: begin.start, end: lexemes[last]?.end ?? begin.end };
}

function lineStart(text: string, lexemes: readonly Lexeme[], from: number): number {
    let index = Math.max(from, 0);
    while (index > 0 && !isFirstOnLine(text, lexemes, index)) index--;
    return index;
}

/** Whether a lexeme begins a line or follows a brace: where a statement may begin. */
export function isFirstOnLine(text: string, lexemes: readonly Lexeme[], index: number): boolean {
    const lexeme = lexemes[index];
    const previous = lexemes[index - 1];
    if (!lexeme || !previous) return true;
    if (isBrace(text, previous)) return true;
    return text.slice(previous.end, lexeme.start).includes('\n');
}

function isBrace(text: string, lexeme: Lexeme): boolean {
    const sign = signOf(text, lexeme);
    return sign === '{' || sign === '}';
}
