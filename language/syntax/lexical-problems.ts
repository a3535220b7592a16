import { message } from '../messages/message.ts';
import type { Lexeme } from './scan.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** Mistakes that are visible without grammar: characters that mean nothing, strings and comments without end. */
export function lexicalProblems(text: string, lexemes: readonly Lexeme[]): SyntaxProblem[] {
    return lexemes.flatMap((lexeme) => problemOf(text, lexeme) ?? []);
}

/** What authors with a Korean or Japanese keyboard meant. */
export const asciiForms: Readonly<Record<string, string>> = {
    '：': ':',
    '，': ',',
    '．': '.',
    '｛': '{',
    '｝': '}',
    '。': '.',
    '“': '"',
    '”': '"',
};

function problemOf(text: string, lexeme: Lexeme): SyntaxProblem | undefined {
    const { start, end } = lexeme;
    const character = text.slice(start, end);
    switch (lexeme.kind) {
        case 'unclosed-string':
            return { start, end, message: message('syntax.unclosed-string'), replacements: [] };
        case 'unclosed-comment':
            return { start, end: start + 2, message: message('syntax.unclosed-comment'), replacements: [] };
        case 'unknown':
            return { start, end, message: message('syntax.unknown-character', { character }), replacements: [] };
        case 'full-width': {
            const replacement = asciiForms[character] ?? '';
            const title = message('fix.replace', { text: replacement });
            const values = { character, replacement };
            return {
                start,
                end,
                message: message('syntax.full-width', values),
                replacements: [{ title, start, end, text: replacement }],
            };
        }
        default:
            return undefined;
    }
}
