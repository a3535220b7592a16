/** The text after replacing stretches of it; edits at one place apply in the order in which they stand. */
export function applyEdits(
    text: string,
    edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
    let result = '';
    let offset = 0;
    for (const edit of edits.toSorted((left, right) => left.start - right.start)) {
        if (edit.start < offset) throw new Error(`Two edits overlap at ${edit.start}.`);
        result += text.slice(offset, edit.start) + edit.text;
        offset = edit.end;
    }
    return result + text.slice(offset);
}
