import type { TextEdit } from './change.ts';
import { lexemeFrom, type WrittenText } from './written-text.ts';

/** Writes the count of a `run` statement that ends at `end`, behind its target, which ends at `targetEnd`. */
export function setCount(written: WrittenText, end: number, targetEnd: number, count: number): TextEdit {
    const { uri, text } = written;
    const next = lexemeFrom(written, targetEnd);
    if (next?.kind !== 'count' || next.start >= end)
        return { uri, start: targetEnd, end: targetEnd, text: ` x${count}` };
    const max = Number(text.slice(next.start, next.end).split('..')[1] ?? 0);
    return { uri, start: next.start, end: next.end, text: max > count ? `x${count}..${max}` : `x${count}` };
}
