import type { PlainDiagram, PlainMember } from '../../language/index.ts';

/** Everything drawn, in the order in which a reader meets it: a group, then what is in it. */
export function* membersIn({ members }: Pick<PlainDiagram, 'members'>): Generator<PlainMember> {
    for (const member of members) {
        yield member;
        if (member.type === 'group') yield* membersIn(member);
    }
}

export function memberById(diagram: PlainDiagram): ReadonlyMap<string, PlainMember> {
    return new Map([...membersIn(diagram)].map((member) => [member.id, member]));
}
