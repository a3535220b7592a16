import type { Box, GroupFrame } from '../boxes/group-frame.ts';
import type { NodeBox } from '../boxes/node-box.ts';
import type { LaidOut } from '../lay-out.ts';
import { moved, type Place } from './block.ts';
import type { Line, Planned } from './layout-graph.ts';
import type { Point } from './packed.ts';

/** Where everything stands; groups and nodes in drawing order, lines in the order of the diagram. */
export interface Arrangement {
    readonly width: number;
    readonly height: number;
    readonly frames: readonly (Area & { readonly frame: GroupFrame; readonly depth: number })[];
    readonly nodes: readonly (Area & { readonly box: NodeBox })[];
    readonly routes: readonly Route[];
}

export interface Area extends Point {
    readonly width: number;
    readonly height: number;
}

export interface Route {
    /** The corners of the way, both ends included. */
    readonly points: readonly Point[];
    readonly label: Area | undefined;
}

export function arrangement(boxes: readonly Box[], lines: readonly Line[], { blocks }: Planned, laidOut: LaidOut) {
    const places = new Map<string, Area>();

    function visit({ id, children = [], width = 0, height = 0, ...at }: LaidOut, corner: Point): void {
        const x = corner.x + (at.x ?? 0);
        const y = corner.y + (at.y ?? 0);
        const settled = blocks.get(id);
        if (settled) for (const place of moved(settled, x, y)) places.set(place.box.key, area(place));
        else places.set(id, { x, y, width, height });
        for (const child of children) visit(child, { x, y });
    }

    visit(laidOut, { x: 0, y: 0 });
    const { width = 0, height = 0 } = laidOut;
    return { width, height, ...drawn(boxes, places), routes: routesOf(lines, laidOut) } satisfies Arrangement;
}

function area({ x, y, width, height }: Place): Area {
    return { x, y, width, height };
}

function drawn(boxes: readonly Box[], places: ReadonlyMap<string, Area>): Pick<Arrangement, 'frames' | 'nodes'> {
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

function routesOf(lines: readonly Line[], { edges = [] }: LaidOut): Route[] {
    const byId = new Map(edges.map((edge) => [edge.id, edge]));
    return lines.map((_, index) => {
        const edge = byId.get(`line${index}`);
        const points = (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
            startPoint,
            ...bendPoints,
            endPoint,
        ]);
        const { x = 0, y = 0, width = 0, height = 0 } = edge?.labels?.[0] ?? {};
        return { points, label: width > 0 ? { x, y, width, height } : undefined };
    });
}
