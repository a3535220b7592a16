import type { PlainDiagram } from '../language/index.ts';
import { edgeLabel } from './boxes/edge-label.ts';
import { type Box, boxesOf } from './boxes/group-frame.ts';
import { arranged } from './layout/arranged.ts';
import type { Arrangement } from './layout/arrangement.ts';
import type { Drawable } from './layout/layout-graph.ts';
import type { Look } from './look.ts';
import { packedRemark } from './packed-remark.ts';
import { type Pieces, pictureSvg } from './svg/picture-svg.ts';

/** A picture as SVG text, with its size in pixels. */
export interface Drawing {
    readonly svg: string;
    readonly pieces: Pieces;
    readonly width: number;
    readonly height: number;
    /** What the picture says of itself beyond the remarks of its diagram. */
    readonly remarks: readonly string[];
}

/** The same bytes for the same diagram and look. */
export async function drawing(diagram: PlainDiagram, look: Look): Promise<Drawing> {
    const arrangement = await arrangementOf(diagram, look);
    const remarks = arrangement.isPacked ? [packedRemark[diagram.language]] : [];
    const told = { ...diagram, remarks: [...diagram.remarks, ...remarks] };
    return { ...pictureSvg(told, arrangement, look), remarks };
}

/** Where everything in a picture stands. */
export function arrangementOf(diagram: PlainDiagram, look: Look): Promise<Arrangement> {
    return arranged(drawableOf(diagram, look), diagram.direction, look.layOut);
}

/** Everything in a picture with its size. */
export function drawableOf(diagram: PlainDiagram, look: Look): Drawable {
    const boxes = boxesOf(diagram.members, look);
    const keys = keysOf(boxes);
    const lines = diagram.edges.map((edge) => {
        return { from: keyIn(keys, edge.from), to: keyIn(keys, edge.to), label: edgeLabel(edge, look) };
    });
    return { boxes, lines, leastWidths: new Map() };
}

function keysOf(boxes: readonly Box[]): ReadonlyMap<string, string> {
    const keys = new Map<string, string>();
    function visit(box: Box): void {
        keys.set(box.type === 'node' ? box.node.id : box.group.id, box.key);
        if (box.type === 'group') box.members.forEach(visit);
    }
    boxes.forEach(visit);
    return keys;
}

function keyIn(keys: ReadonlyMap<string, string>, id: string): string {
    const key = keys.get(id);
    if (key === undefined) throw new Error(`An edge ends at '${id}', which is not in the diagram.`);
    return key;
}
