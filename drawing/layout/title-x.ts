import { framePadding, type GroupFrame } from '../boxes/group-frame.ts';
import type { Area, Route } from './arrangement.ts';

/** Where the texts of a group begin: at its left, or as near to it as no line runs down through them. */
export function titleX({ head }: GroupFrame, area: Area, routes: readonly Route[]): number {
    const left = area.x + framePadding;
    const last = area.x + area.width - framePadding - head.width;
    const crossings = crossingsOf(area, head.height, routes).toSorted((one, other) => one - other);
    let x = left;
    for (const crossing of crossings) if (crossing > x - gap && crossing < x + head.width + gap) x = crossing + gap;
    return x <= last + framePadding ? x : left;
}

const gap = 8;

function crossingsOf({ x, y, width }: Area, height: number, routes: readonly Route[]): number[] {
    return routes.flatMap(({ points }) =>
        points.flatMap((point, index) => {
            const next = points[index + 1];
            if (!next || point.x !== next.x || point.x < x || point.x > x + width) return [];
            const isBeside = Math.max(point.y, next.y) <= y || Math.min(point.y, next.y) >= y + height;
            return isBeside ? [] : [point.x];
        }),
    );
}
