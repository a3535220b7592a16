import type { PlainDiagram } from '../language/index.ts';
import type { Look } from './look.ts';

/** A picture as SVG text, with its size in pixels. */
export interface Drawing {
    readonly svg: string;
    readonly width: number;
    readonly height: number;
}

/** The same bytes for the same diagram and look. */
export async function drawing(diagram: PlainDiagram, _look: Look): Promise<Drawing> {
    return {
        svg: `<svg class="groundplan" xmlns="http://www.w3.org/2000/svg"><title>${diagram.title.length}</title></svg>`,
        width: 0,
        height: 0,
    };
}
