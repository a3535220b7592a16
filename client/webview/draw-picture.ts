import { type Drawing, drawing } from '../../drawing/drawing.ts';
import type { Measure } from '../../drawing/measure.ts';
import { palettes } from '../../drawing/palettes.ts';
import type { PlainDiagram } from '../../language/index.ts';
import type { Drawn } from './drawn.ts';
import { LayoutCancelled, LayoutWorker } from './layout-worker.ts';
import { fontFamily } from './theme-variables.ts';

/** Draws a diagram in colours that follow the editor's theme without being drawn anew. */
export async function drawPicture(diagram: PlainDiagram): Promise<Drawn> {
    try {
        const { svg } = await drawnWith(fontFamily(), diagram);
        return { svg: parseSvg(svg) };
    } catch (error) {
        if (error instanceof LayoutCancelled) return { problem: 'cancelled' };
        return { problem: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
}

export const layoutWorker = new LayoutWorker();

function drawnWith(family: string, diagram: PlainDiagram): Promise<Drawing> {
    const { layOut } = layoutWorker;
    const measure = measureIn(family);
    const signs = { hasVariables: true, hasToggles: true };
    return drawing(diagram, { palette: palettes.light, ...signs, fontFamily: family, measure, layOut });
}

/** As wide as the page will show it. */
function measureIn(family: string): Measure {
    const context = document.createElement('canvas').getContext('2d');
    return (text, { size, weight }) => {
        if (!context) return text.length * size;
        context.font = `${weight === 'bold' ? 'bold ' : ''}${size}px ${family}`;
        return Math.ceil(context.measureText(text).width);
    };
}

function parseSvg(source: string): SVGSVGElement {
    const { documentElement } = new DOMParser().parseFromString(source, 'image/svg+xml');
    if (documentElement instanceof SVGSVGElement) return document.importNode(documentElement, true);
    throw new Error('The drawing is not well-formed.');
}
