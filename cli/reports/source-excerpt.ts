import { widthOf } from '../../language/index.ts';
import type { Position } from './position.ts';

/** A line of a file and what stands below it: blanks and carets. */
export interface SourceExcerpt {
    readonly source: string;
    readonly padding: string;
    readonly carets: string;
}

/** A stretch over several lines is marked to the end of its first. */
export function sourceExcerpt(line: string, start: Position, end: Position): SourceExcerpt {
    const text = line.replace(/\r$/, '');
    const from = start.column - 1;
    const to = end.line > start.line ? text.length : Math.min(end.column - 1, text.length);
    const first = Math.max(0, from - longestLead);
    const last = Math.min(text.length, Math.max(to, from) + longestTail, first + longestLine);
    const lead = text.slice(first, from);
    const marked = text.slice(from, Math.min(to, last));
    return {
        source: printable(text.slice(first, last)),
        padding: paddingFor(printable(lead)),
        carets: '^'.repeat(Math.max(1, widthOf(printable(marked)))),
    };
}

const longestLead = 100;
const longestTail = 40;
const longestLine = 200;

/** Control characters of a file must not reach the terminal. */
function printable(text: string): string {
    return text.replaceAll(/(?!\t)\p{Cc}/gu, '\ufffd');
}

/** Blanks as wide as the text; a tab stays one, for it is as wide as the line above makes it. */
function paddingFor(text: string): string {
    return text
        .split('\t')
        .map((part) => ' '.repeat(widthOf(part)))
        .join('\t');
}
