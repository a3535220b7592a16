import { type Area, type Arrangement, areaOf, drawnIn, type Route } from './arrangement.ts';
import { block } from './block.ts';
import type { Drawable } from './layout-graph.ts';
import type { Point } from './packed.ts';

/** A picture with too many lines to find ways for: boxes in rows, and straight lines that pass behind them. */
export function crowded({ boxes, lines }: Drawable): Arrangement {
    const { width, height, places } = block(boxes, gap);
    const areas = new Map(places.map((place) => [place.box.key, areaOf(place)]));
    const routes = lines.map(({ from, to }): Route => {
        const [start, end] = [areas.get(from), areas.get(to)];
        return { points: start && end ? direct(start, end) : [], label: undefined, isDirect: true };
    });
    return { width, height, ...drawnIn(boxes, areas), routes, isPacked: true };
}

const gap = 28;

function direct(from: Area, to: Area): readonly Point[] {
    if (from === to) return loop(from);
    if (holds(from, middleOf(to)))
        return [
            { x: from.x, y: middleOf(to).y },
            { x: to.x, y: middleOf(to).y },
        ];
    if (holds(to, middleOf(from))) return direct(to, from).toReversed();
    return [borderTowards(from, middleOf(to)), borderTowards(to, middleOf(from))];
}

/** Around the upper right corner. */
function loop({ x, y, width }: Area): readonly Point[] {
    const [right, out] = [x + width, 10];
    return [
        { x: right - 16, y },
        { x: right - 16, y: y - out },
        { x: right + out, y: y - out },
        { x: right + out, y: y + 12 },
        { x: right, y: y + 12 },
    ];
}

/** Where the way from the middle of an area to a point outside leaves the area. */
function borderTowards(area: Area, { x, y }: Point): Point {
    const middle = middleOf(area);
    const [across, along] = [x - middle.x, y - middle.y];
    const share = Math.min(
        across === 0 ? 1 : area.width / 2 / Math.abs(across),
        along === 0 ? 1 : area.height / 2 / Math.abs(along),
    );
    return { x: middle.x + across * share, y: middle.y + along * share };
}

function middleOf({ x, y, width, height }: Area): Point {
    return { x: x + width / 2, y: y + height / 2 };
}

function holds({ x, y, width, height }: Area, point: Point): boolean {
    return point.x > x && point.x < x + width && point.y > y && point.y < y + height;
}
