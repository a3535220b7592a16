import type { LayOut } from '../lay-out.ts';
import { type Arrangement, arrangement } from './arrangement.ts';
import { type Drawable, layoutGraph } from './layout-graph.ts';
import type { Direction } from './layout-options.ts';
import { titleX } from './title-x.ts';

/** Both ways of a small picture are tried: turned, many a ribbon becomes a page. */
export async function arranged(drawable: Drawable, direction: Direction, layOut: LayOut): Promise<Arrangement> {
    const wanted = await inDirection(drawable, direction, layOut);
    if (drawable.lines.length === 0 || wanted.nodes.length > mostTurned) return wanted;
    const turned = await inDirection(drawable, direction === 'down' ? 'right' : 'down', layOut);
    return scaleOf(turned) > scaleOf(wanted) * clearlyBetter ? turned : wanted;
}

const mostTurned = 70;
const clearlyBetter = 1.1;

async function inDirection(drawable: Drawable, direction: Direction, layOut: LayOut): Promise<Arrangement> {
    const first = await once(drawable, direction, layOut);
    const leastWidths = widenedIn(first);
    if (leastWidths.size === 0 || first.nodes.length > mostTurned) return first;
    return once({ ...drawable, leastWidths }, direction, layOut);
}

async function once(drawable: Drawable, direction: Direction, layOut: LayOut): Promise<Arrangement> {
    const planned = layoutGraph(drawable, direction);
    return arrangement(drawable, planned, await layOut(planned.graph));
}

/** Groups whose title needs but a little more room to stand clear of lines; elsewhere the lines pass behind it. */
function widenedIn({ frames, routes }: Arrangement): ReadonlyMap<string, number> {
    return new Map(
        frames.flatMap(({ frame, depth: _, ...area }) => {
            const { lack } = titleX(frame, area, routes);
            return lack > 0 && lack <= mostWidening ? [[frame.key, area.width + lack + 4]] : [];
        }),
    );
}

const mostWidening = 90;

/** How large a picture is still shown on a page of a README, whose width is what there is least of. */
function scaleOf({ width, height }: Arrangement): number {
    return Math.min(1, page.width / width, page.height / height);
}

const page = { width: 1000, height: 1500 };
