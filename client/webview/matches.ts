import type { PlainDiagram, PlainMember } from '../../language/index.ts';
import { membersIn } from './members-in.ts';
import { drawnFor, type ShownPicture } from './shown-picture.ts';

export interface Match {
    readonly id: string;
    readonly title: string;
    /** The group that has to be unfolded before the match can be seen. */
    readonly hiddenIn: string | undefined;
}

/** What holds a text in its title or its details: in the picture, and in `whole` what is folded in the picture. */
export function matches(query: string, shown: ShownPicture, whole: PlainDiagram | undefined): Match[] {
    const wanted = plain(query.trim());
    if (wanted === '') return [];
    const known = new Map<string, PlainMember>(shown.members);
    for (const member of whole ? membersIn(whole) : []) if (!known.has(member.id)) known.set(member.id, member);
    const parents = parentsIn(whole);
    return [...known.values()]
        .filter((member) => holds(member, wanted))
        .flatMap(({ id, title }): Match[] => {
            if (shown.elements.has(id)) return [{ id, title, hiddenIn: undefined }];
            // The fold says that it holds the text, and stands for every match in it; it opens to the innermost group.
            const hiddenIn = parents.get(id) ?? drawnFor(id, shown);
            return hiddenIn === undefined ? [] : [{ id, title, hiddenIn }];
        });
}

function holds({ title, details }: PlainMember, wanted: string): boolean {
    return [title, ...details].some((text) => plain(text).includes(wanted));
}

/** Without the difference between capitals and small letters, or between ways to write one letter. */
function plain(text: string): string {
    return text.normalize('NFKC').toLowerCase();
}

function parentsIn(whole: PlainDiagram | undefined): ReadonlyMap<string, string> {
    const parents = new Map<string, string>();
    for (const member of whole ? membersIn(whole) : [])
        if (member.type === 'group') for (const { id } of member.members) parents.set(id, member.id);
    return parents;
}
