import { message } from '../messages/message.ts';
import { signOf } from './foreign-signs.ts';
import { isFirstOnLine } from './repair.ts';
import type { Lexeme } from './scan.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

export interface Balance {
    readonly problems: readonly SyntaxProblem[];
    /** The same text with superfluous closing braces blanked and missing ones added at the end. */
    readonly text: string;
}

interface Brace {
    readonly index: number;
    readonly lexeme: Lexeme;
}

/** Makes braces match, and names the brace that was most probably left open or written once too often. */
export function balance(text: string, lexemes: readonly Lexeme[]): Balance {
    const open: Brace[] = [];
    let leftOpen: Brace | undefined;
    let closedEarly: Lexeme | undefined;
    let repaired = text;
    const problems: SyntaxProblem[] = [];
    lexemes.forEach((lexeme, index) => {
        const sign = signOf(text, lexeme);
        if (sign === '{') open.push({ index, lexeme });
        if (sign !== '}') return;
        const brace = open.pop();
        if (!brace) {
            const culprit = closedEarly ?? lexeme;
            problems.push(superfluous(culprit));
            repaired = blank(repaired, culprit.start, culprit.end);
            closedEarly = undefined;
        } else if (isOnOtherLine(text, brace, lexeme)) {
            const opened = indentationAt(text, brace.lexeme.start);
            const closed = indentationAt(text, lexeme.start);
            if (closed < opened) leftOpen ??= brace;
            if (closed > opened || !isAtLineStart(text, lexeme.start)) closedEarly ??= lexeme;
        }
    });
    const brace = leftOpen ?? open.at(-1);
    if (brace && open.length > 0) problems.push(unclosed(text, lexemes, brace));
    return { problems, text: open.length > 0 ? `${repaired}\n${'}'.repeat(open.length)}` : repaired };
}

function isOnOtherLine(text: string, brace: Brace, closing: Lexeme): boolean {
    return text.slice(brace.lexeme.end, closing.start).includes('\n');
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

function unclosed(text: string, lexemes: readonly Lexeme[], { index, lexeme }: Brace): SyntaxProblem {
    const title = message('fix.insert', { text: '}' });
    return {
        start: lexeme.start,
        end: lexeme.end,
        message: message('syntax.unclosed-brace', { header: headerOf(text, lexemes, index) }),
        replacements: [{ title, start: text.length, end: text.length, text: '\n}' }],
    };
}

/** The statement whose block a brace opens, also when the brace has a line of its own. */
function headerOf(text: string, lexemes: readonly Lexeme[], brace: number): string {
    let first = brace - 1;
    while (first > 0 && !isFirstOnLine(text, lexemes, first)) first--;
    const start = lexemes[first]?.start ?? 0;
    const end = lexemes[brace - 1]?.end ?? start;
    return text.slice(start, end);
}

function isAtLineStart(text: string, offset: number): boolean {
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

function indentationAt(text: string, offset: number): number {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    return text.slice(lineStart, offset).search(/\S|$/);
}

/** Replaces text by spaces, so that everything behind it keeps its offset and its line. */
export function blank(text: string, start: number, end: number): string {
    return text.slice(0, start) + text.slice(start, end).replaceAll(/[^\n\r]/g, ' ') + text.slice(end);
}
