import { type Drawing, drawing } from '../../drawing/drawing.ts';
import { type PaletteName, palettes } from '../../drawing/palettes.ts';
import { plainLook } from '../../drawing/plain-look.ts';
import { type Diagram, plainDiagram } from '../../language/index.ts';

/** A diagram as this program draws it into files. */
export function drawnDiagram(diagram: Diagram, palette: PaletteName): Promise<Drawing> {
    return drawing(plainDiagram(diagram), { ...plainLook, palette: palettes[palette] });
}

/** The text of an SVG file, with a line break at its end. */
export function svgFile({ svg }: Pick<Drawing, 'svg'>): string {
    return `${svg}\n`;
}
