import type { Lexeme } from '../syntax/scan.ts';
import type { TextEdit } from './change.ts';
import { lineStartAt, startsLine } from './indentation.ts';
import { followerOnLine, isBrace, lexemeBefore, lexemeFrom, type WrittenText } from './written-text.ts';

interface Range {
    readonly start: number;
    readonly end: number;
}

/** Removes statements with the lines that they leave empty, and the block when nothing else stands in it. */
export function removeStatements(written: WrittenText, statements: readonly Range[]): TextEdit[] {
    const sorted = statements.toSorted((a, b) => a.start - b.start);
    return joinNeighbours(written, sorted).map((range) => ({
        uri: written.uri,
        ...(emptiedBlock(written, range) ?? withWhitespace(written, range)),
        text: '',
    }));
}

/** What is said about a statement goes with it, or it would be said about the next one. */
export function withDocumentation(written: WrittenText, { start, end }: Range): Range {
    const before = lexemeBefore(written, start);
    const isDocumentation = before?.kind === 'block-comment' && written.text.startsWith('/**', before.start);
    return { start: isDocumentation ? before.start : start, end };
}

/** Statements with nothing between them are removed as one. */
function joinNeighbours(written: WrittenText, sorted: readonly Range[]): Range[] {
    const joined: Range[] = [];
    for (const range of sorted) {
        const last = joined.at(-1);
        const isNeighbour = last !== undefined && lexemeFrom(written, last.end)?.start === range.start;
        if (isNeighbour) joined[joined.length - 1] = { start: last.start, end: range.end };
        else joined.push(range);
    }
    return joined;
}

function emptiedBlock(written: WrittenText, { start, end }: Range): Range | undefined {
    const open = lexemeBefore(written, start);
    const close = lexemeFrom(written, end);
    if (!open || !close || !isBrace(written.text, open, '{') || !isBrace(written.text, close, '}')) return undefined;
    return { start: lexemeBefore(written, open.start)?.end ?? open.start, end: close.end };
}

function withWhitespace(written: WrittenText, { start, end }: Range): Range {
    const { text } = written;
    const previous = lexemeBefore(written, start);
    const next = lexemeFrom(written, end);
    if (isBrace(text, next, '}') || isBrace(text, next, '{')) return { start: previous?.end ?? start, end };
    const isFirst = !previous || isBrace(text, previous, '{');
    const follower = followerOnLine(written, end);
    if (next && follower?.kind.endsWith('comment'))
        return { start: withOneSpace(text, previous, start), end: next.start };
    if (next && (isFirst || follower)) return { start, end: next.start };
    if (previous && next && isBlank(text, previous.end, start) && isBlank(text, end, next.start)) {
        return { start: previous.end, end };
    }
    return { start: startsLine(text, start) ? lineBreakBefore(text, start) : (previous?.end ?? start), end };
}

/** Statements on one line have two spaces between them, and a comment has one before it. */
function withOneSpace(text: string, previous: Lexeme | undefined, start: number): number {
    if (!previous || text.slice(previous.end, start).includes('\n')) return start;
    return Math.min(start, previous.end + 1);
}

/** Whether an empty line is between; of two around a statement that goes, one stays. */
function isBlank(text: string, start: number, end: number): boolean {
    return /\n[ \t\r]*\n/.test(text.slice(start, end));
}

function lineBreakBefore(text: string, offset: number): number {
    const lineBreak = lineStartAt(text, offset) - 1;
    return Math.max(0, text[lineBreak - 1] === '\r' ? lineBreak - 1 : lineBreak);
}
