import { type Lexeme, scan } from '../syntax/scan.ts';

/** The text of a file with what stands in it, comments included. */
export interface WrittenText {
    readonly uri: string;
    readonly text: string;
    readonly lexemes: readonly Lexeme[];
}

export function writtenText(uri: string, text: string): WrittenText {
    if (last?.uri !== uri || last.text !== text) last = { uri, text, lexemes: scan(text) };
    return last;
}

/** The fixes of a file's findings are spelled one after the other, each from the same text. */
let last: WrittenText | undefined;

/** The braces of the block at the end of a declaration, as indices of lexemes. */
export interface Block {
    readonly open: number;
    readonly close: number;
}

/** The block with which the declaration that ends at `end` closes. */
export function blockEndingAt({ text, lexemes }: WrittenText, start: number, end: number): Block | undefined {
    const close = lastIndexBefore(lexemes, end);
    if (!isBrace(text, lexemes[close], '}')) return undefined;
    let depth = 0;
    for (let open = close; open >= 0; open--) {
        const lexeme = lexemes[open];
        if (!lexeme || lexeme.start < start) return undefined;
        if (isBrace(text, lexeme, '}')) depth++;
        if (isBrace(text, lexeme, '{')) depth--;
        if (depth === 0) return { open, close };
    }
    return undefined;
}

export function isBrace(text: string, lexeme: Lexeme | undefined, brace: '{' | '}'): boolean {
    return lexeme?.kind === 'punctuation' && text[lexeme.start] === brace;
}

/** The first lexeme that begins at `offset` or later. */
export function lexemeFrom({ lexemes }: WrittenText, offset: number): Lexeme | undefined {
    return lexemes[lastIndexBefore(lexemes, offset) + 1];
}

/** The last lexeme that begins before `offset`. */
export function lexemeBefore({ lexemes }: WrittenText, offset: number): Lexeme | undefined {
    return lexemes[lastIndexBefore(lexemes, offset)];
}

/** What follows on the same line behind `offset`. */
export function followerOnLine(written: WrittenText, offset: number): Lexeme | undefined {
    const next = lexemeFrom(written, offset);
    return next && !written.text.slice(offset, next.start).includes('\n') ? next : undefined;
}

function lastIndexBefore(lexemes: readonly Lexeme[], offset: number): number {
    let low = 0;
    let high = lexemes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((lexemes[middle]?.start ?? offset) < offset) low = middle + 1;
        else high = middle;
    }
    return low - 1;
}
