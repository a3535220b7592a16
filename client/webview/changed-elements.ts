import type { PlainDiagram, PlainMember } from '../../language/index.ts';
import { memberById } from './members-in.ts';

/** Ids of what is new or says something else than before. */
export function changedElements(before: PlainDiagram, after: PlainDiagram): string[] {
    const known = memberById(before);
    return [...memberById(after).values()]
        .filter((member) => textOf(known.get(member.id)) !== textOf(member))
        .map(({ id }) => id);
}

/** A group is what it says; what is in it speaks for itself. */
function textOf(member: PlainMember | undefined): string {
    return JSON.stringify(member, (key, value: unknown) => (key === 'members' ? undefined : value)) ?? '';
}
