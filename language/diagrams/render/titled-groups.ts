import type { Diagram, Group, Member, Node } from '../diagram.ts';

/**
 * Writes as many details of a group into its title as fit, and the others into a node inside it. Many versions of
 * Mermaid break a subgraph's title at 200 pixels and then draw what is inside over the second line.
 */
export function titledGroups(diagram: Diagram): Diagram {
    return { ...diagram, members: diagram.members.map(titled) };
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

function split({ title, details }: Group): { readonly title: string; readonly rest: readonly string[] } {
    let label = title;
    for (const [index, detail] of details.entries()) {
        const longer = `${label} · ${detail}`;
        if (widthOf(longer) > widestTitle) return { title: label, rest: details.slice(index) };
        label = longer;
    }
    return { title: label, rest: [] };
}

function factsNode({ id, source }: Group, [title = '', ...details]: readonly string[]): Node {
    return { type: 'node', kind: 'facts', id: `${id}/facts`, title, details, source };
}

const widestTitle = 180;

/** In pixels, at Mermaid's usual 16 pixels in the usual fonts. */
function widthOf(text: string): number {
    return [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
    if (/[\s.,:;!'|()[\]·/il-]/.test(character)) return 5;
    if (/[a-z0-9]/.test(character)) return 8;
    if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character)) return 10;
    return 15;
}
