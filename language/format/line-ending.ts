export type LineEnding = '\r\n' | '\n';

/** The ending that most lines of the text have. */
export function lineEnding(text: string): LineEnding {
    const windows = text.match(/\r\n/g)?.length ?? 0;
    return windows * 2 > countLines(text) ? '\r\n' : '\n';
}

export function countLines(text: string): number {
    return text.match(/\r\n?|\n/g)?.length ?? 0;
}
