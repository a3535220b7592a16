import { linesOf, shownLine } from '../../../language/exports/drawn-texts.ts';
import type { PlainMember } from '../../../language/index.ts';

/** By id, the texts of each box after those of all boxes around it, without any blanks. */
export function boxPaths(members: readonly PlainMember[]): Map<string, string> {
    const paths = new Map<string, string>();
    const visit = (member: PlainMember, outer: string): void => {
        const path = outer + squeezed(linesOf(member).map(shownLine).join('\n'));
        paths.set(member.id, path);
        if (member.type === 'group') for (const each of member.members) visit(each, `${path} > `);
    };
    for (const member of members) visit(member, '');
    return paths;
}

/** Tools break lines where they like, so blanks say nothing, nor do those of no width that some need. */
export function squeezed(text: string): string {
    return text.replaceAll(/[\s\u00a0\u200b]+/g, '');
}
