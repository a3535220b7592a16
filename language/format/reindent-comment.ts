export interface Move {
    readonly from: string;
    readonly to: string;
    readonly ending: string;
}

/** A comment whose first line moves from one indentation to another: stars are aligned, free text moves along. */
export function reindentComment(comment: string, { from, to, ending }: Move): string {
    const [first = '', ...rest] = comment.split(/\r\n?|\n/).map((line) => line.trimEnd());
    const isStarred = rest.every((line) => line.trimStart().startsWith('*'));
    const moved = rest.map((line) => {
        if (isStarred) return `${to} ${line.trimStart()}`;
        return line !== '' && line.startsWith(from) ? to + line.slice(from.length) : line;
    });
    return [first, ...moved].join(ending);
}
