/** Both count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
    readonly line: number;
    readonly column: number;
}

/** `lineStarts` are the offsets of all lines, in order. */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((lineStarts[middle] ?? 0) <= offset) low = middle;
        else high = middle;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

export function lineStartsOf(text: string): number[] {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    return starts;
}
