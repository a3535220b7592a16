/** The white space at the beginning of the line of `offset`. */
export function indentationAt(text: string, offset: number): string {
    const lineStart = lineStartAt(text, offset);
    return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}

/** By how much a block is indented more than what is around it. */
export function unitOf(indent: string): string {
    return indent.includes('\t') ? '\t' : '  ';
}

export function lineStartAt(text: string, offset: number): number {
    return text.lastIndexOf('\n', offset - 1) + 1;
}

export function startsLine(text: string, offset: number): boolean {
    return indentationAt(text, offset).length === offset - lineStartAt(text, offset);
}

/** Moves the lines after the first from one indentation to another. */
export function reindent(text: string, from: string, to: string): string {
    return text.replaceAll(/\n([ \t]*)(?=\S)/g, (line, indent: string) =>
        indent.startsWith(from) ? `\n${to}${indent.slice(from.length)}` : line,
    );
}
