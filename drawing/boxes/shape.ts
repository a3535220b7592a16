import type { PlainNode } from '../../language/index.ts';

export type Shape =
    | 'box'
    | 'cylinder'
    | 'bucket'
    | 'pipe'
    | 'hexagon'
    | 'person'
    | 'function'
    | 'double'
    | 'chevron'
    | 'tab'
    | 'note'
    | 'plain';

/** Which silhouette tells the kind of a node at first sight. */
export function shape({ kind, folds }: Pick<PlainNode, 'kind' | 'folds'>): Shape {
    switch (kind) {
        case 'database':
        case 'cache':
            return 'cylinder';
        case 'bucket':
            return 'bucket';
        case 'topic':
        case 'queue':
            return 'pipe';
        case 'gateway':
        case 'balancer':
            return 'hexagon';
        case 'actor':
            return 'person';
        case 'function':
            return 'function';
        case 'saga':
            return 'double';
        case 'step':
            return 'chevron';
        case 'environment':
            return 'tab';
        case 'note':
            return 'note';
        case 'facts':
            return 'plain';
        default:
            return folds === 'environment' ? 'tab' : 'box';
    }
}

/** Pixels at each side that the silhouette takes away from the text. */
export interface Room {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
}

export function roomIn(wanted: Shape): Room {
    return { top: 0, right: 0, bottom: 0, left: 0, ...rooms[wanted] };
}

/** Half the height of the ellipses of a cylinder, half the width of those of a pipe, and so on. */
export const depths = { cylinder: 7, bucket: 6, pipe: 7, hexagon: 12, chevron: 12, tab: 7 };

const rooms: Readonly<Partial<Record<Shape, Partial<Room>>>> = {
    cylinder: { top: 2 * depths.cylinder, bottom: depths.cylinder - 4 },
    bucket: { top: 2 * depths.bucket, left: depths.bucket, right: depths.bucket },
    pipe: { left: depths.pipe, right: 2 * depths.pipe },
    hexagon: { left: depths.hexagon - 4, right: depths.hexagon - 4 },
    person: { top: 26 },
    function: { left: 18, right: 4 },
    double: { left: 3, right: 3, top: 3, bottom: 3 },
    chevron: { left: depths.chevron, right: depths.chevron },
    tab: { top: depths.tab },
    note: { right: 8 },
};

export interface Size {
    readonly width: number;
    readonly height: number;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** How far inside its box the silhouette begins, `at` pixels along one side of the box. */
export function gapAt(wanted: Shape, side: Side, at: number, { width, height }: Size): number {
    const isAcross = side === 'top' || side === 'bottom';
    const share = Math.min(1, Math.max(0, at / (isAcross ? width : height)));
    const fromMiddle = Math.abs(2 * share - 1);
    const round = 1 - Math.sqrt(1 - fromMiddle * fromMiddle);
    if (wanted === 'cylinder' && isAcross) return depths.cylinder * round;
    if (wanted === 'bucket') return side === 'top' ? depths.bucket * round : isAcross ? 0 : depths.bucket * share;
    if (wanted === 'pipe' && !isAcross) return depths.pipe * round;
    if (wanted === 'hexagon' && !isAcross) return depths.hexagon * fromMiddle;
    if (wanted === 'chevron' && !isAcross) return depths.chevron * (side === 'left' ? 1 - fromMiddle : fromMiddle);
    if (wanted === 'tab' && side === 'top') return at > width / 2 ? depths.tab : 0;
    return 0;
}
