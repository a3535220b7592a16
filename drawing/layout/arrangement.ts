import type { Box, GroupFrame } from '../boxes/group-frame.ts';
import type { NodeBox } from '../boxes/node-box.ts';
import type { LaidOut } from '../lay-out.ts';
import { moved, type Place } from './block.ts';
import type { Drawable, Line, Planned } from './layout-graph.ts';
import type { Point } from './packed.ts';

/** Where everything stands; groups and nodes in drawing order, lines in the order of the diagram. */
export interface Arrangement {
    readonly width: number;
    readonly height: number;
    readonly frames: readonly (Area & { readonly frame: GroupFrame; readonly depth: number })[];
    readonly nodes: readonly (Area & { readonly box: NodeBox })[];
    readonly routes: readonly Route[];
    /** Whether there was too much to find ways for lines: they run straight, behind the boxes and without labels. */
    readonly isPacked: boolean;
}

export interface Area extends Point {
    readonly width: number;
    readonly height: number;
}

export interface Route {
    /** The corners of the way, both ends included. */
    readonly points: readonly Point[];
    readonly label: Area | undefined;
    /** Straight from box to box, whatever stands between. */
    readonly isDirect: boolean;
}

export function arrangement({ boxes, lines }: Drawable, { blocks, backward }: Planned, laidOut: LaidOut): Arrangement {
    const places = new Map<string, Area>();

    function visit({ id, children = [], width = 0, height = 0, ...at }: LaidOut, corner: Point): void {
        const x = corner.x + (at.x ?? 0);
        const y = corner.y + (at.y ?? 0);
        const settled = blocks.get(id);
        if (settled) for (const place of moved(settled, x, y)) places.set(place.box.key, areaOf(place));
        else places.set(id, { x, y, width, height });
        for (const child of children) visit(child, { x, y });
    }

    visit(laidOut, { x: 0, y: 0 });
    const { width = 0, height = 0 } = laidOut;
    return { width, height, ...drawnIn(boxes, places), routes: routesOf(lines, backward, laidOut), isPacked: false };
}

export function areaOf({ x, y, width, height }: Place): Area {
    return { x, y, width, height };
}

/** Every box with its place, outer before inner. */
export function drawnIn(
    boxes: readonly Box[],
    places: ReadonlyMap<string, Area>,
): Pick<Arrangement, 'frames' | 'nodes'> {
    const frames: Arrangement['frames'][number][] = [];
    const nodes: Arrangement['nodes'][number][] = [];
    function visit(box: Box, depth: number): void {
        const place = places.get(box.key);
        if (!place) throw new Error(`The layout has lost the box ${box.key}.`);
        if (box.type === 'node') nodes.push({ ...place, box });
        else frames.push({ ...place, frame: box, depth });
        if (box.type === 'group') for (const member of box.members) visit(member, depth + 1);
    }
    for (const box of boxes) visit(box, 0);
    return { frames, nodes };
}

function routesOf(lines: readonly Line[], backward: ReadonlySet<Line>, { edges = [] }: LaidOut): Route[] {
    const byId = new Map(edges.map((edge) => [edge.id, edge]));
    return lines.map((line, index) => {
        const edge = byId.get(`line${index}`);
        const points: Point[] = (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
            startPoint,
            ...bendPoints,
            endPoint,
        ]);
        const { x = 0, y = 0, width = 0, height = 0 } = edge?.labels?.[0] ?? {};
        return {
            points: backward.has(line) ? corners(straight(points)).toReversed() : corners(straight(points)),
            label: width > 0 ? { x, y, width, height } : undefined,
            isDirect: false,
        };
    });
}

/** Without the points at which a line goes straight on. */
function corners(points: readonly Point[]): readonly Point[] {
    return points.filter((point, index) => {
        const before = points[index - 1];
        const after = points[index + 1];
        if (!before || !after) return true;
        const isStraight = (axis: 'x' | 'y') => before[axis] === point[axis] && point[axis] === after[axis];
        return !isStraight('x') && !isStraight('y');
    });
}

/** The layout leaves fractions of a pixel between points that are meant to be in one line. */
function straight(points: readonly Point[]): readonly Point[] {
    const all: Point[] = [];
    for (const { x, y } of points) {
        const before = all.at(-1) ?? { x, y };
        all.push({ x: Math.abs(x - before.x) < 1 ? before.x : x, y: Math.abs(y - before.y) < 1 ? before.y : y });
    }
    return all;
}
