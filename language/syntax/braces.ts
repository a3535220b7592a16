import { message } from '../messages/message.ts';
import type { Lexeme } from './scan.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

interface Brace {
    readonly index: number;
    /** Column of the first word of the line, the sign by which authors tell what closes what. */
    readonly indentation: number;
}

export interface Balance {
    readonly problems: readonly SyntaxProblem[];
    /** The same text with superfluous closing braces blanked and missing ones added at the end. */
    readonly text: string;
}

/** Makes braces match, and names the opening brace that was most probably left open. */
export function balance(text: string, lexemes: readonly Lexeme[]): Balance {
    const open: Brace[] = [];
    let suspect: Brace | undefined;
    let repaired = text;
    const problems: SyntaxProblem[] = [];
    lexemes.forEach((lexeme, index) => {
        const character = lexeme.kind === 'punctuation' ? text[lexeme.start] : '';
        if (character === '{') open.push({ index, indentation: indentationAt(text, lexeme.start) });
        if (character !== '}') return;
        const brace = open.pop();
        if (!brace) {
            problems.push(superfluous(lexeme));
            repaired = blank(repaired, lexeme.start, lexeme.end);
        } else if (!suspect && isSuspicious(text, brace, lexeme, lexemes[brace.index])) suspect = brace;
    });
    if (open.length > 0) problems.push(unclosed(text, lexemes, suspect ?? open.at(-1)));
    return { problems, text: repaired + '}'.repeat(open.length) };
}

/** A closing brace that begins its line to the left of its opening line closes something further out. */
function isSuspicious(text: string, brace: Brace, closing: Lexeme, opening: Lexeme | undefined): boolean {
    if (!opening || !text.slice(opening.end, closing.start).includes('\n')) return false;
    return indentationAt(text, closing.start) < brace.indentation;
}

function superfluous({ start, end }: Lexeme): SyntaxProblem {
    const title = message('fix.remove', { text: '}' });
    return {
        start,
        end,
        message: message('syntax.superfluous-brace'),
        replacements: [{ title, start, end, text: '' }],
    };
}

function unclosed(text: string, lexemes: readonly Lexeme[], brace: Brace | undefined): SyntaxProblem {
    const lexeme = lexemes[brace?.index ?? 0];
    const start = lexeme?.start ?? 0;
    const header = text.slice(text.lastIndexOf('\n', start) + 1, start).trim();
    const title = message('fix.insert', { text: '}' });
    return {
        start,
        end: start + 1,
        message: message('syntax.unclosed-brace', { header }),
        replacements: [{ title, start: text.length, end: text.length, text: '\n}' }],
    };
}

function indentationAt(text: string, offset: number): number {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    return text.slice(lineStart, offset).search(/\S|$/);
}

/** Replaces text by spaces, so that everything behind it keeps its offset and its line. */
export function blank(text: string, start: number, end: number): string {
    return text.slice(0, start) + text.slice(start, end).replaceAll(/[^\n\r]/g, ' ') + text.slice(end);
}
