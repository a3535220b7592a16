import { layout } from './layout.ts';

/**
 * The text in the one layout of the language: only white space changes, lines are neither joined nor split, and what
 * cannot be read stays as it is.
 */
export function format(text: string): string {
    let formatted = '';
    let offset = 0;
    for (const piece of layout(text)) {
        formatted += text.slice(offset, piece.start) + piece.text;
        offset = piece.end;
    }
    return formatted + text.slice(offset);
}
