// From the file itself: the whole language would come along into the page.
import { countText } from '../../language/diagrams/diagram.ts';
import type { PlainNode } from '../../language/index.ts';
import type { Look } from '../look.ts';
import { fonts } from './fonts.ts';
import { lines } from './lines.ts';
import { markWidth } from './mark-width.ts';
import { type Room, roomIn, type Shape, shape } from './shape.ts';

/** A node with its texts in lines and as large as they need; where it stands is not known yet. */
export interface NodeBox {
    readonly type: 'node';
    /** Its number in drawing order; layouts know nothing but numbers. */
    readonly key: string;
    readonly node: PlainNode;
    readonly shape: Shape;
    /** Further sheets that look out behind it. */
    readonly sheets: number;
    readonly title: readonly string[];
    readonly details: readonly string[];
    readonly width: number;
    readonly height: number;
}

/** How far each sheet looks out. */
export const sheetOffset = 4;

export const toggleSize = 14;

const padding = { across: 12, along: 9 };
const widest = { title: 210, detail: 220 };

export function nodeBox(node: PlainNode, key: string, { measure }: Pick<Look, 'measure'>): NodeBox {
    const title = lines(node.title, { measure, font: fonts.title, width: widest.title, mostLines: 3 });
    const details = allDetails(node).flatMap((each) =>
        lines(each, { measure, font: fonts.detail, width: widest.detail, mostLines: 8 }),
    );
    const extra = title.length > 0 ? markWidth(node.mark, measure) + toggleWidth(node) : 0;
    const text = Math.max(
        ...title.map((line, index) => measure(line, fonts.title) + (index === 0 ? extra : 0)),
        ...details.map((line) => measure(line, fonts.detail)),
    );
    const sheets = sheetsOf(node);
    const shaped = shape(node);
    const size = sizeOf(text, title.length, details.length, roomBeside(shaped, sheets));
    return { type: 'node', key, node, shape: shaped, sheets, title, details, ...size };
}

/** What the silhouette and the sheets behind it take from the box. */
export function roomBeside(wanted: Shape, sheets: number): Room {
    const { top, right, bottom, left } = roomIn(wanted);
    return { top, right: right + sheets * sheetOffset, bottom: bottom + sheets * sheetOffset, left };
}

/** Widths come in steps, so that a letter more or less seldom moves anything. */
function sizeOf(text: number, titleLines: number, detailLines: number, room: Room) {
    const width = Math.max(72, text) + 2 * padding.across + room.left + room.right;
    const height = titleLines * fonts.title.lineHeight + detailLines * fonts.detail.lineHeight;
    return {
        width: Math.ceil(width / 12) * 12,
        height: Math.max(20, height) + 2 * padding.along + room.top + room.bottom,
    };
}

function allDetails({ details, instances }: PlainNode): readonly string[] {
    const count = instances && countText(instances);
    if (!count || details.some((line) => line.includes(count))) return details;
    return [count, ...details];
}

function sheetsOf({ kind, instances, state }: PlainNode): number {
    if (kind === 'folded') return 2;
    return instances && instances.max > 1 && !state ? 1 : 0;
}

export function toggleWidth({ kind }: PlainNode): number {
    return kind === 'folded' ? toggleSize + 8 : 0;
}
