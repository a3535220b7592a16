import type { Diagram, Member } from '../diagram.ts';

/**
 * Invisible lines between neighbours. Mermaid puts whatever no arrow leads to into one endless row or column; these part
 * it into short ones. A picture with arrows is laid out by them.
 */
export function mermaidRows({ members, edges }: Diagram, idOf: (id: string) => string): string[] {
    const lines = edges.length > 0 ? [] : rowsOf(members, idOf);
    return lines.length > mostLines ? [] : lines;
}

/** They count among the 500 arrows that Mermaid allows. */
const mostLines = 400;

/** `a ~~~ b` and `b ~~~ c`, but none between the last of one row and the first of the next. */
export function rowLines(ends: readonly RowEnd[], perRow: number): string[] {
    return ends.slice(1).flatMap(({ first }, index) => {
        const isNewRow = (index + 1) % perRow === 0;
        return isNewRow ? [] : [`${ends[index]?.last} ~~~ ${first}`];
    });
}

/** Ids in the text. */
export interface RowEnd {
    readonly first: string;
    readonly last: string;
}

const perRow = 4;

/** Nodes only: with lines between subgraphs inside subgraphs Mermaid may fail, or lay them out worse than without. */
function rowsOf(members: readonly Member[], idOf: (id: string) => string): string[] {
    const nodes = members.flatMap(({ type, id }) => (type === 'node' ? [{ first: idOf(id), last: idOf(id) }] : []));
    const inner = members.flatMap((member) => (member.type === 'group' ? rowsOf(member.members, idOf) : []));
    return [...rowLines(nodes, perRow), ...inner];
}
