import { expect } from 'vitest';
import { editsFor } from '../../language/changes/apply-changes.ts';
import type { Change } from '../../language/changes/change.ts';
import { format } from '../../language/format/format.ts';
import type { Source } from '../../language/model/source.ts';
import { applyEdits } from './apply-edits.ts';

/** The changes, whose sources are found by their text, turn one text into another, and a well-laid-out one into such a one. */
export function expectChange(before: string, changes: (at: SourceAt) => Change[], after: string): void {
    const result = applyEdits(
        before,
        editsFor(changes(sourcesIn(before)), () => before),
    );
    expect(result).toBe(after);
    if (format(before) === before) expect(format(result)).toBe(result);
}

type SourceAt = (from: string, to?: string) => Source;

/** Finds the last stretch that begins with one piece of the text and ends with another. */
export function sourcesIn(text: string, uri = 'file:///model.gplan'): SourceAt {
    const section = { uri, start: 0 };
    return (from, to = from) => {
        const start = from === to ? text.lastIndexOf(from) : text.indexOf(from);
        return { section, start, end: text.indexOf(to, start) + to.length };
    };
}
