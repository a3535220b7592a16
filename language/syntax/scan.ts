/** What a piece of text is, before keywords are told from names. */
export type LexemeKind =
    | 'name'
    | 'string'
    | 'quantity'
    | 'range'
    | 'date'
    | 'count'
    | 'punctuation'
    | 'line-comment'
    | 'block-comment'
    /** Signs, strings, dates and comments in the manner of another notation: see `foreign-signs.ts`. */
    | 'foreign'
    | 'foreign-string'
    | 'foreign-date'
    | 'foreign-comment'
    | 'unclosed-string'
    | 'unclosed-comment'
    | 'unknown';

/** A piece of text from `start` up to, not including, `end` (UTF-16 offsets). */
export interface Lexeme {
    readonly kind: LexemeKind;
    readonly start: number;
    readonly end: number;
}

/** Splits text into lexemes, white space left out. Every other character belongs to exactly one lexeme. */
export function scan(text: string): Lexeme[] {
    const lexemes: Lexeme[] = [];
    let offset = skipWhitespace(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
    while (offset < text.length) {
        const lexeme = lexemeAt(text, offset);
        const previous = lexemes.at(-1);
        const isContinued = lexeme.kind === 'unknown' && previous?.kind === 'unknown' && previous.end === lexeme.start;
        if (isContinued) lexemes[lexemes.length - 1] = { ...previous, end: lexeme.end };
        else lexemes.push(lexeme);
        offset = skipWhitespace(text, lexeme.end);
    }
    return lexemes;
}

const candidates: readonly (readonly [LexemeKind, RegExp])[] = [
    ['line-comment', /\/\/[^\n\r]*/y],
    ['block-comment', /\/\*[\s\S]*?\*\//y],
    ['unclosed-comment', /\/\*[\s\S]*/y],
    ['string', /"(?:\\.|[^"\\\n\r])*"/y],
    ['unclosed-string', /"[^\n\r]*?(?=[ \t{}]*(?:[\n\r]|$))/y],
    ['foreign-string', /'(?:\\.|[^'\\\n\r])*'|[“”][^“”\n\r]*[“”]/y],
    ['date', /\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}])/uy],
    ['foreign-date', /\d{4}([-/])\d{1,2}\1\d{1,2}(?![\p{L}\p{N}])/uy],
    ['range', /\d+(?:\.\d+)?\.\.\d+(?:\.\d+)?(?:%|\p{L}+)?/uy],
    ['quantity', /\d+(?:\.\d+)?(?: ?[A-Z]{3}\/\p{L}+|%|\p{L}+(?:\/\p{L}+)?|\/\p{L}+)?/uy],
    ['count', /x\d+(?:\.\.\d+)?(?![\p{L}\p{N}_-])/uy],
    ['name', /[\p{L}_](?:[\p{L}\p{N}\p{M}_]|-(?!>))*/uy],
    ['punctuation', /->|[{}:,.]/y],
    ['foreign', /={1,2}>|--+>|={1,2}|(?<!\S)-(?=\s|$)|[→⇒：＝，、．。｛｝；;[\]［］]/y],
    ['foreign-comment', /(?:#|--)[^\n\r]*/y],
];

function lexemeAt(text: string, offset: number): Lexeme {
    for (const [kind, pattern] of candidatesFor(text.charCodeAt(offset))) {
        pattern.lastIndex = offset;
        if (pattern.test(text)) return { kind, start: offset, end: pattern.lastIndex };
    }
    const isAstral = (text.codePointAt(offset) ?? 0) > 0xffff;
    return { kind: 'unknown', start: offset, end: offset + (isAstral ? 2 : 1) };
}

const names = candidates.filter(([kind]) => kind === 'name');
const namesAndCounts = candidates.filter(([kind]) => kind === 'name' || kind === 'count');
const numbers = candidates.filter(([kind]) => /date|range|quantity/.test(kind));

/** Most of a file is names: the first character decides which patterns are worth trying. */
function candidatesFor(character: number): typeof candidates {
    if (character === 0x78) return namesAndCounts;
    if ((character >= 0x61 && character <= 0x7a) || (character >= 0x41 && character <= 0x5a)) return names;
    if (character >= 0x30 && character <= 0x39) return numbers;
    return candidates;
}

function skipWhitespace(text: string, from: number): number {
    let offset = from;
    while (offset < text.length && isWhitespace(text.charCodeAt(offset))) offset++;
    return offset;
}

function isWhitespace(character: number): boolean {
    if (character === 0x20 || (character >= 0x09 && character <= 0x0d)) return true;
    return character > 0x7f && /\s/.test(String.fromCharCode(character));
}
