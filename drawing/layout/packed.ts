import type { Size } from '../boxes/shape.ts';

export interface Packing extends Size {
    /** The upper left corner of each box, in the order of the boxes. */
    readonly corners: readonly Point[];
    /** The height of the row that each box stands in. */
    readonly rowHeights: readonly number[];
}

export interface Point {
    readonly x: number;
    readonly y: number;
}

/** Boxes that nothing connects, in rows, in their order, about as wide for their height as a screen is. */
export function packed(boxes: readonly Size[], gap: number, aspect = 1.7): Packing {
    const widest = Math.max(0, ...boxes.map(({ width }) => width));
    const widths = new Set<number>();
    let sum = 0;
    for (const { width } of boxes) {
        sum += width + gap;
        widths.add(Math.max(widest, sum - gap));
    }
    const packings = [...widths].map((width) => inRows(boxes, width, gap));
    const extent = ({ width, height }: Packing) => Math.max(width, height * aspect);
    return packings.reduce((best, each) => (extent(each) < extent(best) ? each : best), inRows(boxes, widest, gap));
}

function inRows(boxes: readonly Size[], most: number, gap: number): Packing {
    const rows: Size[][] = [];
    let room = 0;
    for (const box of boxes) {
        if (room < box.width || !isLikeIn(rows.at(-1) ?? [], box)) {
            rows.push([]);
            room = most;
        }
        rows.at(-1)?.push(box);
        room -= box.width + gap;
    }
    return placed(rows, gap);
}

/** A tall box beside low ones leaves much of its row empty. */
function isLikeIn(row: readonly Size[], { height }: Size): boolean {
    return row.every((each) => Math.max(each.height, height) <= mostUneven * Math.min(each.height, height));
}

const mostUneven = 3;

function placed(rows: readonly (readonly Size[])[], gap: number): Packing {
    const corners: Point[] = [];
    const rowHeights: number[] = [];
    let widest = 0;
    let y = 0;
    for (const row of rows) {
        const rowHeight = Math.max(...row.map(({ height }) => height));
        let x = 0;
        for (const { width } of row) {
            corners.push({ x, y });
            rowHeights.push(rowHeight);
            x += width + gap;
        }
        widest = Math.max(widest, x - gap);
        y += rowHeight + gap;
    }
    return { width: widest, height: Math.max(0, y - gap), corners, rowHeights };
}
