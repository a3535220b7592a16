import type { NodeBox } from '../boxes/node-box.ts';
import { sheetOffset } from '../boxes/node-box.ts';
import { gapAt, type Side } from '../boxes/shape.ts';
import type { Area } from './arrangement.ts';
import type { Point } from './packed.ts';

export interface End extends Area {
    readonly box: NodeBox;
}

/** A way that ends at boxes, drawn on to the silhouettes inside them; an end at a group stays where it is. */
export function reaching(points: readonly Point[], from: End | undefined, to: End | undefined): readonly Point[] {
    const [first, ...others] = points;
    if (!first || others.length === 0) return points;
    const start = from ? inside(first, from) : first;
    const last = others.at(-1) ?? first;
    return [start, ...others.slice(0, -1), to ? inside(last, to) : last];
}

function inside(point: Point, end: End): Point {
    const side = sideAt(point, end);
    const behind = end.box.sheets * sheetOffset;
    const isFar = side === 'right' || side === 'bottom';
    const corner = isFar ? { x: end.x + behind, y: end.y + behind } : end;
    const size = { width: end.width - behind, height: end.height - behind };
    const at = side === 'top' || side === 'bottom' ? point.x - corner.x : point.y - corner.y;
    return inwards(point, side, gapAt(end.box.shape, side, at, size));
}

function inwards({ x, y }: Point, side: Side, gap: number): Point {
    switch (side) {
        case 'left':
            return { x: x + gap, y };
        case 'right':
            return { x: x - gap, y };
        case 'top':
            return { x, y: y + gap };
        case 'bottom':
            return { x, y: y - gap };
    }
}

/** The side of an area that a point on its border is nearest to. */
function sideAt({ x, y }: Point, area: Area): Side {
    const distances: Readonly<Record<Side, number>> = {
        left: Math.abs(x - area.x),
        right: Math.abs(x - area.x - area.width),
        top: Math.abs(y - area.y),
        bottom: Math.abs(y - area.y - area.height),
    };
    const sides = ['left', 'right', 'top', 'bottom'] as const;
    return sides.reduce((best, side) => (distances[side] < distances[best] ? side : best));
}
