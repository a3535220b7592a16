import { signOf } from './foreign-signs.ts';
import { isFirstOnLine } from './repair.ts';
import type { Lexeme } from './scan.ts';
import type { DeclarationKeywords } from './split.ts';

/** The keyword, or else the first word, of the statement in whose block a lexeme stands; undefined at the top level. */
export function enclosingKeyword(
    text: string,
    lexemes: readonly Lexeme[],
    index: number,
    { blocks }: DeclarationKeywords,
): string | undefined {
    const brace = enclosingBrace(text, lexemes, index);
    if (brace === undefined) return undefined;
    let first = Math.max(brace - 1, 0);
    while (first > 0 && !isFirstOnLine(text, lexemes, first)) first--;
    const header = lexemes.slice(first, Math.max(brace, 1)).map(({ start, end }) => text.slice(start, end));
    const pair = header.slice(0, 2).join(' ');
    return blocks.has(pair) ? pair : (header.find((word) => blocks.has(word)) ?? header[0]);
}

function enclosingBrace(text: string, lexemes: readonly Lexeme[], index: number): number | undefined {
    let depth = 0;
    for (let at = index - 1; at >= 0; at--) {
        const lexeme = lexemes[at];
        const sign = lexeme ? signOf(text, lexeme) : '';
        if (sign === '}') depth++;
        if (sign === '{' && depth-- === 0) return at;
    }
    return undefined;
}
