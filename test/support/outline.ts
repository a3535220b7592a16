import type { Diagram, Edge, Member } from '../../language/index.ts';

/** A diagram as text: its boxes indented as they stand inside each other, then its arrows. */
export function outline({ remarks, members, edges }: Diagram): string {
    const lines = [
        ...remarks.map((remark) => `! ${remark}`),
        ...members.flatMap((member) => memberLines(member, '')),
        ...edges.map(edgeLine),
    ];
    return `\n${lines.join('\n')}\n`;
}

function memberLines(member: Member, indent: string): string[] {
    const { kind, title, details, mark } = member;
    const state = member.type === 'node' && member.state ? ` [${member.state}]` : '';
    const marked = mark ? ` (${mark.level} ${mark.count})` : '';
    const told = details.length > 0 ? `: ${details.join(' | ')}` : '';
    const inner = member.type === 'node' ? [] : member.members.flatMap((each) => memberLines(each, `${indent}  `));
    return [`${indent}${kind} ${title}${state}${marked}${told}`, ...inner];
}

function edgeLine({ kind, from, to, verbs, means }: Edge): string {
    const words = [...verbs, ...means].join(', ');
    return `${from} -> ${to}: ${kind}${words === '' ? '' : ` (${words})`}`;
}
