export interface Annotated {
    readonly text: string;
    readonly marks: readonly Mark[];
    readonly cursor?: number;
}

/** The stretch from `start` up to, not including, `end`, and what the snippet says about it. */
export interface Mark {
    readonly start: number;
    readonly end: number;
    readonly label: string;
}

/**
 * Reads a snippet that says things about itself. A comment line of carets speaks of the line of text above it, one
 * caret for each character (also for wide ones): `//   ^^^ label`, several groups if need be. What stands under the
 * `//` itself is marked from the line's beginning, with dashes: `//<--- label`.
 * These comments stay in the text; `<|>` is taken out of it and gives the cursor.
 */
export function annotated(snippet: string): Annotated {
    const cursor = snippet.indexOf('<|>');
    const text = cursor < 0 ? snippet : snippet.slice(0, cursor) + snippet.slice(cursor + 3);
    const marks: Mark[] = [];
    let spokenOf = 0;
    let offset = 0;
    for (const line of text.split('\n')) {
        const found = marksIn(line);
        if (found.length === 0) spokenOf = offset;
        for (const { start, end, label } of found) marks.push({ start: spokenOf + start, end: spokenOf + end, label });
        offset += line.length + 1;
    }
    return cursor < 0 ? { text, marks } : { text, marks, cursor };
}

/** The marks of a comment line, by columns; none for every other line. */
function marksIn(line: string): Mark[] {
    const dashes = /^\/\/<(-+)(.*)$/.exec(line);
    if (dashes) return [{ start: 0, end: dashes[1]?.length ?? 0, label: dashes[2]?.trim() ?? '' }];
    if (!/^\s*\/\/\s*\^/.test(line)) return [];
    return [...line.matchAll(/(\^+)([^^]*)/g)].map(({ index, 1: carets = '', 2: label = '' }) => ({
        start: index,
        end: index + carets.length,
        label: label.trim(),
    }));
}
