import type { Diagram, Group, Member, Node } from '../diagram.ts';
import { mermaidMark } from './mermaid-mark.ts';
import { textWidth } from './text-width.ts';

/**
 * Writes as many details of a group into its title as fit, and the others into a node inside it. Many versions of
 * Mermaid break a subgraph's title at 200 pixels and then draw what is inside over the second line; others draw a long
 * one over what stands beside. A title that is too long by itself is shortened, and stands in full in the node inside.
 */
export function titledGroups(diagram: Diagram): Diagram {
    return { ...diagram, members: diagram.members.map(titled) };
}

/** The id of the node that holds what the title of a group has no room for. */
export function factsId(group: string): string {
    return `${group}/facts`;
}

function titled(member: Member): Member {
    if (member.type === 'node') return member;
    const { title, rest } = split(member);
    const members = member.members.map(titled);
    return {
        ...member,
        title,
        details: [],
        members: rest.length > 0 ? [factsNode(member, rest), ...members] : members,
    };
}

function split({ title, details, mark }: Group): { readonly title: string; readonly rest: readonly string[] } {
    const sign = mark ? ` · ${mermaidMark(mark)}` : '';
    const [line = '', ...furtherLines] = title.split(/[\r\n\u2028\u2029]+/);
    const short = cutTo(line, widestAlone - textWidth(sign));
    if (short !== title) return { title: short + sign, rest: [line, ...furtherLines, ...details] };
    let label = title + sign;
    for (const [index, detail] of details.entries()) {
        const longer = `${label} · ${detail}`;
        if (textWidth(longer) > widestTitle) return { title: label, rest: details.slice(index) };
        label = longer;
    }
    return { title: label, rest: [] };
}

function cutTo(title: string, widest: number): string {
    if (textWidth(title) <= widest) return title;
    const room = widest - textWidth('…');
    let width = 0;
    const graphemes = [...new Intl.Segmenter().segment(title)].map(({ segment }) => segment);
    const kept = graphemes.findIndex((each) => {
        width += textWidth(each);
        return width > room;
    });
    return `${graphemes.slice(0, kept).join('').trimEnd()}…`;
}

function factsNode({ id, source }: Group, [title = '', ...details]: readonly string[]): Node {
    return { type: 'node', kind: 'facts', id: factsId(id), title, details, source };
}

/** Narrower than 200 pixels, because fonts differ; a title alone is worth the risk of a second line. */
const widestTitle = 160;
const widestAlone = 190;
