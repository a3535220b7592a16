import type { Area } from '../layout/arrangement.ts';
import type { Point } from '../layout/packed.ts';
import { figure } from './xml.ts';

const radius = 6;

/** A line along its corners, each of them rounded, as the data of a path. */
export function line(points: readonly Point[]): string {
    return points
        .map((point, index) => {
            const before = points[index - 1];
            const after = points[index + 1];
            if (!before) return `M${spelled(point)}`;
            return after ? rounding(before, point, after) : `L${spelled(point)}`;
        })
        .join('');
}

function rounding(before: Point, corner: Point, after: Point): string {
    const most = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    return `L${spelled(towards(corner, before, most))}Q${spelled(corner)} ${spelled(towards(corner, after, most))}`;
}

/** The parts of a line that areas on it leave free: texts stand in the line, and nothing is drawn behind them. */
export function piecesAround(points: readonly Point[], holes: readonly Area[]): readonly (readonly Point[])[] {
    // Only level and upright parts pass behind texts: a packed picture has hundreds of lines with no such part.
    if (!points.some((point, index) => isLevelOrUpright(point, points[index + 1]))) return [points];
    let pieces: readonly (readonly Point[])[] = [points];
    for (const hole of holes) pieces = pieces.flatMap((piece) => around(piece, hole));
    return pieces;
}

function isLevelOrUpright(from: Point, to: Point | undefined): boolean {
    return to !== undefined && (from.x === to.x || from.y === to.y);
}

function around(points: readonly Point[], hole: Area): readonly (readonly Point[])[] {
    const at = points.findIndex((point, index) => cuts(point, points[index + 1], hole));
    const from = points[at];
    const to = points[at + 1];
    if (!from || !to) return [points];
    const first = [...points.slice(0, at + 1), nearer(from, to, hole)];
    return [first, [nearer(to, from, hole), ...points.slice(at + 1)]];
}

/** Whether a straight part runs through an area from one side to the other. */
function cuts(from: Point, to: Point | undefined, { x, y, width, height }: Area): boolean {
    if (!to) return false;
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    if (from.y === to.y) return from.y > y && from.y < y + height && left <= x && right >= x + width;
    return from.x === to.x && from.x > x && from.x < x + width && top <= y && bottom >= y + height;
}

/** Where a straight part meets the area, coming from one of its ends. */
function nearer(from: Point, to: Point, { x, y, width, height }: Area): Point {
    if (from.y === to.y) return { x: from.x < to.x ? x : x + width, y: from.y };
    return { x: from.x, y: from.y < to.y ? y : y + height };
}

function towards(from: Point, to: Point, length: number): Point {
    const whole = distance(from, to) || 1;
    return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
}

function distance(from: Point, to: Point): number {
    return Math.hypot(to.x - from.x, to.y - from.y);
}

function spelled({ x, y }: Point): string {
    return `${figure(x)} ${figure(y)}`;
}
