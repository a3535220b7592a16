import { type Box, framePadding, type GroupFrame } from '../boxes/group-frame.ts';
import type { NodeBox } from '../boxes/node-box.ts';
import type { Size } from '../boxes/shape.ts';
import { packed } from './packed.ts';

/** Boxes with places that are settled among each other; the block as a whole can stand anywhere. */
export interface Block extends Size {
    readonly places: readonly Place[];
}

export interface Place extends Size {
    readonly box: Box;
    readonly x: number;
    readonly y: number;
}

/** Boxes side by side, with so many pixels between them. */
export function block(boxes: readonly Box[], gap: number): Block {
    const parts = boxes.map((box) => (box.type === 'node' ? nodeBlock(box) : groupBlock(box, gap)));
    const { width, height, corners, rowHeights } = packed(parts, gap);
    const places = parts.flatMap((part, index) => {
        const { x, y } = corners[index] ?? { x: 0, y: 0 };
        return moved(stretched(part, rowHeights[index] ?? part.height), x, y);
    });
    return { width, height, places };
}

export function moved({ places }: Block, x: number, y: number): Place[] {
    return places.map((place) => ({ ...place, x: place.x + x, y: place.y + y }));
}

function nodeBlock(box: NodeBox): Block {
    const { width, height } = box;
    return { width, height, places: [{ box, x: 0, y: 0, width, height }] };
}

function groupBlock(frame: GroupFrame, gap: number): Block {
    const inner = block(frame.members, gap);
    const width = Math.max(inner.width, frame.head.width) + 2 * framePadding;
    const height = frame.head.height + inner.height + framePadding;
    const own = { box: frame, x: 0, y: 0, width, height };
    return { width, height, places: [own, ...moved(inner, framePadding, frame.head.height)] };
}

/** Groups in one row are equally high. */
function stretched(part: Block, height: number): Block {
    const [first, ...others] = part.places;
    if (first?.box.type !== 'group') return part;
    return { ...part, height, places: [{ ...first, height }, ...others] };
}
