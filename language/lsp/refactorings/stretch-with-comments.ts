import { startsLine } from '../../changes/indentation.ts';
import type { WrittenText } from '../../changes/written-text.ts';

export interface Extent {
    readonly start: number;
    readonly end: number;
}

/** A statement with the comments that speak of it: on the lines right above it, and behind it on its last line. */
export function stretchWithComments({ text, lexemes }: WrittenText, { start, end }: Extent): Extent {
    let first = start;
    let index = lexemes.findIndex((lexeme) => lexeme.start === start);
    for (index--; index >= 0; index--) {
        const comment = lexemes[index];
        if (!comment?.kind.endsWith('comment') || !startsLine(text, comment.start)) break;
        if (lineBreaks(text, comment.end, first) !== 1) break;
        first = comment.start;
    }
    const next = lexemes.find((lexeme) => lexeme.start >= end);
    const isBehind = next?.kind === 'line-comment' && lineBreaks(text, end, next.start) === 0;
    return { start: first, end: isBehind ? next.end : end };
}

function lineBreaks(text: string, from: number, to: number): number {
    return text.slice(from, to).split('\n').length - 1;
}
