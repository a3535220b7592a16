import type { LayOut } from '../lay-out.ts';
import { type Arrangement, arrangement } from './arrangement.ts';
import { crowded } from './crowded.ts';
import { type Drawable, layoutGraph } from './layout-graph.ts';
import type { Direction, Search } from './layout-options.ts';
import { titleX } from './title-x.ts';

/**
 * A small picture is laid out both ways: turned, many a ribbon becomes a page. A larger one runs down, as pages do, and
 * one in which nobody could follow a line is only packed.
 */
export async function arranged(drawable: Drawable, direction: Direction, layOut: LayOut): Promise<Arrangement> {
    const { lines } = drawable;
    const drawn = sizeOf(drawable);
    if (lines.length > 0 && drawn > mostRouted) return crowded(drawable);
    if (lines.length === 0 || drawn <= mostTurned) return turned(drawable, direction, layOut);
    return inDirection(drawable, 'down', layOut);
}

/** Boxes and lines together. */
const mostTurned = 90;
const mostPatient = 60;
const mostSearched = 110;
const mostRouted = 180;

async function turned(drawable: Drawable, direction: Direction, layOut: LayOut): Promise<Arrangement> {
    const wanted = await inDirection(drawable, direction, layOut);
    if (drawable.lines.length === 0) return wanted;
    if (scaleOf(wanted) >= readable) return widened(drawable, wanted, direction, layOut);
    const otherDirection = direction === 'down' ? 'right' : 'down';
    const other = await inDirection(drawable, otherDirection, layOut);
    const isBetter = scaleOf(other) > scaleOf(wanted) * clearlyBetter;
    return isBetter ? widened(drawable, other, otherDirection, layOut) : widened(drawable, wanted, direction, layOut);
}

/** Whoever asked for a direction gets it as long as the texts can be read on a page. */
const readable = 0.6;
const clearlyBetter = 1.1;

async function inDirection(drawable: Drawable, direction: Direction, layOut: LayOut): Promise<Arrangement> {
    const planned = layoutGraph(drawable, direction, searchFor(sizeOf(drawable)));
    return arrangement(drawable, planned, await layOut(planned.graph));
}

function searchFor(size: number): Search {
    if (size > mostSearched) return 'brief';
    return size > mostPatient ? 'thorough' : 'patient';
}

/** Once more, where a title needs but a little more room to stand clear of lines; elsewhere the lines pass behind it. */
async function widened(
    drawable: Drawable,
    first: Arrangement,
    direction: Direction,
    layOut: LayOut,
): Promise<Arrangement> {
    const leastWidths = new Map(
        first.frames.flatMap(({ frame, depth: _, ...area }) => {
            const { lack } = titleX(frame, area, first.routes);
            return lack > 0 && lack <= mostWidening ? [[frame.key, area.width + lack + 4]] : [];
        }),
    );
    return leastWidths.size === 0 ? first : inDirection({ ...drawable, leastWidths }, direction, layOut);
}

const mostWidening = 90;

/** How large a picture is still shown on a page of a README, whose width is what there is least of. */
function scaleOf({ width, height }: Arrangement): number {
    return Math.min(1, page.width / width, page.height / height);
}

const page = { width: 1000, height: 1500 };

function sizeOf(drawable: Drawable): number {
    return numberOf(drawable) + drawable.lines.length;
}

function numberOf({ boxes }: Pick<Drawable, 'boxes'>): number {
    return boxes.reduce((sum, box) => sum + 1 + (box.type === 'group' ? numberOf({ boxes: box.members }) : 0), 0);
}
