import type { TextEdit } from './change.ts';

/** A text with edits made; those at one place apply in the order in which they stand. */
export function editedText(text: string, edits: readonly Omit<TextEdit, 'uri'>[]): string {
    const parts: string[] = [];
    let end = 0;
    for (const edit of edits.toSorted((left, right) => left.start - right.start)) {
        parts.push(text.slice(end, edit.start), edit.text);
        end = edit.end;
    }
    return parts.join('') + text.slice(end);
}
