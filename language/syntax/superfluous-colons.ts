import { message } from '../messages/message.ts';
import { enclosingKeyword } from './enclosing-keyword.ts';
import { signOf } from './foreign-signs.ts';
import { isFirstOnLine } from './repair.ts';
import type { Lexeme } from './scan.ts';
import type { DeclarationKeywords } from './split.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** Statements written like properties: `calls: stock`. Each problem's place is the colon. */
export function superfluousColons(text: string, lexemes: readonly Lexeme[], words: DeclarationKeywords): SyntaxProblem[] {
    return lexemes.flatMap((lexeme, index) => {
        const [colon, next] = lexemes.slice(index + 1, index + 3);
        if (lexeme.kind !== 'name' || !colon || !next || signOf(text, colon) !== ':' || next.kind !== 'name') return [];
        const word = text.slice(lexeme.start, lexeme.end);
        if (!words.introduceNames.has(word) || words.pairs.has(`${word} :`)) return [];
        if (!isFirstOnLine(text, lexemes, index) || isFirstOnLine(text, lexemes, index + 2)) return [];
        const context = enclosingKeyword(text, lexemes, index, words);
        if (context === undefined || !words.blocks.get(context)?.has(word)) return [];
        const values = { word, next: text.slice(next.start, next.end) };
        const { start, end } = colon;
        const title = message('fix.remove', { text: text.slice(start, end) });
        const replacements = [{ title, start, end, text: '' }];
        return [{ start, end, message: message('syntax.colon-superfluous', values), replacements }];
    });
}
