import { drawing } from '../../drawing/drawing.ts';
import type { Look } from '../../drawing/look.ts';
import type { Measure } from '../../drawing/measure.ts';
import { palettes } from '../../drawing/palettes.ts';
import { rehearse } from '../../drawing/rehearse.ts';
import type { PlainDiagram } from '../../language/index.ts';
import type { Drawn } from './drawn.ts';
import { LayoutCancelled, LayoutWorker } from './layout-worker.ts';
import { fontFamily } from './theme-variables.ts';

/** Draws a diagram in colours that follow the editor's theme without being drawn anew. */
export async function drawPicture(diagram: PlainDiagram): Promise<Drawn> {
    try {
        return { svg: (await drawing(diagram, lookWith(fontFamily()))).pieces };
    } catch (error) {
        if (error instanceof LayoutCancelled) return { problem: 'cancelled' };
        return { problem: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
}

const worker = new LayoutWorker();

export const layoutWorker = {
    /** To be called while the page waits for its first picture. */
    warmUp: () => void rehearse(lookWith(fontFamily())).catch(() => undefined),
    cancel: () => worker.cancel(),
};

function lookWith(family: string): Look {
    const { layOut } = worker;
    const signs = { hasVariables: true, hasToggles: true };
    return { palette: palettes.light, ...signs, fontFamily: family, measure: measureIn(family), layOut };
}

/** As wide as the page will show it. */
function measureIn(family: string): Measure {
    if (widths.size > mostWidths) widths.clear();
    return (text, { size, weight }) => {
        const font = `${weight === 'bold' ? 'bold ' : ''}${size}px ${family}`;
        const key = `${font} ${text}`;
        const width = widths.get(key) ?? widthOf(text, font, size);
        widths.set(key, width);
        return width;
    };
}

/** Most texts are measured several times in a picture, and again after every keystroke. */
const widths = new Map<string, number>();
const mostWidths = 20_000;

function widthOf(text: string, font: string, size: number): number {
    if (!context) return text.length * size;
    if (context.font !== font) context.font = font;
    return Math.ceil(context.measureText(text).width);
}

const context = document.createElement('canvas').getContext('2d');
