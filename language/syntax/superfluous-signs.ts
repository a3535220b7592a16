import { message } from '../messages/message.ts';
import { enclosingKeyword } from './enclosing-keyword.ts';
import { signOf } from './foreign-signs.ts';
import { isFirstOnLine } from './repair.ts';
import type { Lexeme } from './scan.ts';
import type { DeclarationKeywords } from './split.ts';
import { problemOn, remove } from './stop.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** Colons and commas that can be left out to make the text right; each problem's place is the sign. */
export function superfluousSigns(
    text: string,
    lexemes: readonly Lexeme[],
    words: DeclarationKeywords,
): readonly SyntaxProblem[] {
    return lexemes.flatMap((lexeme, index) => {
        const sign = signOf(text, lexeme);
        if (sign === ',') return commaBeforeProperty(text, lexemes, index) ?? [];
        if (sign === ':') return colonAfterKeyword(text, lexemes, index, words) ?? [];
        return [];
    });
}

/** `team: a, image: "b"`: what stands behind the comma is no further value. */
function commaBeforeProperty(text: string, lexemes: readonly Lexeme[], index: number): SyntaxProblem | undefined {
    const [comma, key, colon] = lexemes.slice(index, index + 3);
    if (!comma || key?.kind !== 'name' || !colon || signOf(text, colon) !== ':') return undefined;
    return superfluousComma(text, comma);
}

export function superfluousComma(text: string, comma: Lexeme): SyntaxProblem {
    return problemOn(comma, message('syntax.superfluous-comma'), [remove(text, comma)]);
}

/** `calls: stock`: a statement written like a property. */
function colonAfterKeyword(
    text: string,
    lexemes: readonly Lexeme[],
    index: number,
    words: DeclarationKeywords,
): SyntaxProblem | undefined {
    const [keyword, colon, next] = lexemes.slice(Math.max(index - 1, 0), index + 2);
    if (keyword?.kind !== 'name' || !colon || next?.kind !== 'name') return undefined;
    const word = text.slice(keyword.start, keyword.end);
    if (!words.introduceNames.has(word) || words.pairs.has(`${word} :`)) return undefined;
    if (!isFirstOnLine(text, lexemes, index - 1) || isFirstOnLine(text, lexemes, index + 1)) return undefined;
    const context = enclosingKeyword(text, lexemes, index, words);
    if (context === undefined || !words.blocks.get(context)?.has(word)) return undefined;
    const values = { word, next: text.slice(next.start, next.end) };
    return problemOn(colon, message('syntax.colon-superfluous', values), [remove(text, colon)]);
}
