import type { Diagram, Group, GroupKind, Member } from './diagram.ts';

/** Puts neighbors of one kind that are many into groups of at most so many, in their order. */
export function gathered(diagram: Diagram, mostTogether: number): Diagram {
    return { ...diagram, members: gatheredIn(diagram.members, 'all', mostTogether) };
}

/** So many boxes of one kind are still read one by one. */
const mostNeighbors = 12;

function gatheredIn(members: readonly Member[], around: string, mostTogether: number): Member[] {
    const inner = members.map((member) => withGathered(member, mostTogether));
    const kinds = Map.groupBy(inner, kindOf);
    const gatheredKinds = new Map([...kinds].filter(([kind, ofKind]) => kind && ofKind.length > mostNeighbors));
    const done = new Set<string>();
    return inner.flatMap((member) => {
        const kind = kindOf(member);
        const neighbors = gatheredKinds.get(kind);
        if (kind === undefined || !neighbors) return [member];
        if (done.has(kind)) return [];
        done.add(kind);
        return batches(neighbors, mostTogether).map((batch, index) =>
            gatheredGroup(batch, `${around}/many ${kind} ${index + 1}`),
        );
    });
}

function withGathered(member: Member, mostTogether: number): Member {
    if (member.type === 'node' || member.kind === 'instances') return member;
    return { ...member, members: gatheredIn(member.members, member.id, mostTogether) };
}

/** What a reader takes for one kind of thing; a fold is the kind of what it folds. */
function kindOf(member: Member): string | undefined {
    const kind: GroupKind | Member['kind'] = member.type === 'node' ? (member.folds ?? member.kind) : member.kind;
    return kind === 'empty' || kind === 'facts' || kind === 'note' || kind === 'gathered' ? undefined : kind;
}

function batches(members: readonly Member[], most: number): Member[][] {
    const size = Math.ceil(members.length / Math.ceil(members.length / most));
    const starts = Array.from({ length: Math.ceil(members.length / size) }, (_, index) => index * size);
    return starts.map((start) => members.slice(start, start + size));
}

function gatheredGroup(members: readonly Member[], id: string): Group {
    const titles = [members.at(0)?.title ?? '', members.at(-1)?.title ?? ''];
    const title = [...new Set(titles)].join(' … ');
    return { type: 'group', kind: 'gathered', id, title, details: [], source: undefined, members };
}
