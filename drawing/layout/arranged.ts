import type { Box } from '../boxes/group-frame.ts';
import type { LayOut } from '../lay-out.ts';
import { type Arrangement, arrangement } from './arrangement.ts';
import { type Line, layoutGraph } from './layout-graph.ts';
import type { Direction } from './layout-options.ts';

export interface Drawable {
    readonly boxes: readonly Box[];
    readonly lines: readonly Line[];
    readonly direction: Direction;
}

/** Both ways of a small picture are tried: turned, many a ribbon becomes a page. */
export async function arranged(drawable: Drawable, layOut: LayOut): Promise<Arrangement> {
    const { direction, lines } = drawable;
    const wanted = await inDirection(drawable, direction, layOut);
    if (lines.length === 0 || wanted.nodes.length > mostTurned) return wanted;
    const turned = await inDirection(drawable, direction === 'down' ? 'right' : 'down', layOut);
    return scaleOf(turned) > scaleOf(wanted) * clearlyBetter ? turned : wanted;
}

const mostTurned = 60;
const clearlyBetter = 1.1;

async function inDirection({ boxes, lines }: Drawable, direction: Direction, layOut: LayOut): Promise<Arrangement> {
    const planned = layoutGraph(boxes, lines, direction);
    return arrangement(boxes, lines, planned, await layOut(planned.graph));
}

/** How large a picture is still shown on a page of a README. */
function scaleOf({ width, height }: Arrangement): number {
    return Math.min(1, page.width / width, page.height / height);
}

const page = { width: 1000, height: 750 };
