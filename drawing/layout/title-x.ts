import { framePadding, type GroupFrame } from '../boxes/group-frame.ts';
import type { Area, Route } from './arrangement.ts';

export interface TitlePlace {
    /** Where the texts of the group begin. */
    readonly x: number;
    /** How much wider the group would have to be for them to stand clear of all lines. */
    readonly lack: number;
}

/** The texts of a group begin at its left, or as near to it as no line runs down through them. */
export function titleX({ head }: GroupFrame, area: Area, routes: readonly Route[]): TitlePlace {
    const left = area.x + framePadding;
    let x = left;
    for (const crossing of crossingsOf(area, head.height, routes).toSorted((one, other) => one - other))
        if (crossing > x - gap && crossing < x + head.width + gap) x = crossing + gap;
    const lack = Math.max(0, x + head.width - (area.x + area.width - 6));
    return { x: lack > 0 ? left : x, lack };
}

const gap = 8;

function crossingsOf({ x, y, width }: Area, height: number, routes: readonly Route[]): number[] {
    const routed = routes.filter(({ isDirect }) => !isDirect);
    return routed.flatMap(({ points }) =>
        points.flatMap((point, index) => {
            const next = points[index + 1];
            if (!next || point.x !== next.x || point.x < x || point.x > x + width) return [];
            const isBeside = Math.max(point.y, next.y) <= y || Math.min(point.y, next.y) >= y + height;
            return isBeside ? [] : [point.x];
        }),
    );
}
