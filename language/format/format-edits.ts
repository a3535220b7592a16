import { layout, type Piece } from './layout.ts';

/** The same as `format`, as the smallest replacements, none of which reaches over more than one gap between words. */
export function formatEdits(text: string): Piece[] {
    return layout(text).flatMap((piece) => {
        const before = text.slice(piece.start, piece.end);
        if (before === piece.text) return [];
        const prefix = commonPrefix(before, piece.text);
        const suffix = commonSuffix(before.slice(prefix), piece.text.slice(prefix));
        const replacement = piece.text.slice(prefix, piece.text.length - suffix);
        return [{ start: piece.start + prefix, end: piece.end - suffix, text: replacement }];
    });
}

function commonPrefix(one: string, other: string): number {
    let length = 0;
    while (length < one.length && length < other.length && one[length] === other[length]) length++;
    return length;
}

function commonSuffix(one: string, other: string): number {
    let length = 0;
    while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++;
    return length;
}
