import { drawioText, type PlainDiagram, sheet } from '../language/index.ts';
import { arrangementOf } from './drawing.ts';
import type { Look } from './look.ts';
import { plainLook } from './plain-look.ts';

/** A picture as a file of draw.io, laid out as our own drawing is. */
export async function drawioPicture(diagram: PlainDiagram, look: Look = plainLook): Promise<string> {
    const page = sheet(diagram);
    const { frames, nodes, routes } = await arrangementOf(page, look);
    const areas = new Map([
        ...frames.map(({ frame, x, y, width, height }) => [frame.group.id, { x, y, width, height }] as const),
        ...nodes.map(({ box, x, y, width, height }) => [box.node.id, { x, y, width, height }] as const),
    ]);
    return drawioText(page, { areas, bends: routes.map(({ points }) => points.slice(1, -1)) });
}
