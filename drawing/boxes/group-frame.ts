import type { PlainGroup, PlainMember } from '../../language/index.ts';
import type { Look } from '../look.ts';
import { fonts } from './fonts.ts';
import { lines } from './lines.ts';
import { markWidth } from './mark-width.ts';
import { type NodeBox, nodeBox, toggleSize } from './node-box.ts';

export type Box = NodeBox | GroupFrame;

/** A group with its texts in lines; how large it is depends on what it holds. */
export interface GroupFrame {
    readonly type: 'group';
    readonly key: string;
    readonly group: PlainGroup;
    readonly title: readonly string[];
    readonly details: readonly string[];
    readonly members: readonly Box[];
    /** The room for the texts, above the members. */
    readonly head: { readonly width: number; readonly height: number };
    /** Whether a reader may fold it. */
    readonly isFoldable: boolean;
}

/** Between the border of a group and what it holds. */
export const framePadding = 14;

const widest = { title: 300, detail: 320 };

/** Every box gets a number in drawing order, outer before inner. */
export function boxesOf(members: readonly PlainMember[], look: Look): Box[] {
    let last = 0;
    const isOnlyGroup = members.filter(({ type }) => type === 'group').length === 1;

    function box(member: PlainMember): Box {
        const key = String(last++);
        if (member.type === 'node') return nodeBox(member, key, look);
        const isFoldable = !(isOnlyGroup && members.includes(member) && member.kind === 'environment');
        return { ...groupFrame(member, key, look), isFoldable, members: member.members.map(box) };
    }

    return members.map(box);
}

function groupFrame(group: PlainGroup, key: string, { measure }: Look): Omit<GroupFrame, 'members' | 'isFoldable'> {
    const title = lines(group.title, { measure, font: fonts.title, width: widest.title, mostLines: 2 });
    const details = lines(group.details.join(' · '), {
        measure,
        font: fonts.detail,
        width: widest.detail,
        mostLines: 6,
    });
    const beside = markWidth(group.mark, measure) + toggleSize + 8;
    const width = Math.max(
        ...title.map((line, index) => measure(line, fonts.title) + (index === 0 ? beside : 0)),
        ...details.map((line) => measure(line, fonts.detail)),
        beside,
    );
    const height = title.length * fonts.title.lineHeight + details.length * fonts.detail.lineHeight;
    return { type: 'group', key, group, title, details, head: { width, height: Math.max(toggleSize, height) + 20 } };
}
