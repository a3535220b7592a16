import { type Drawing, drawing } from '../../drawing/drawing.ts';
import { type PaletteName, palettes } from '../../drawing/palettes.ts';
import { plainLook } from '../../drawing/plain-look.ts';
import { type PictureOptions, picture, plainDiagram, subjectText } from '../../language/index.ts';
import type { WantedPicture } from './wanted-pictures.ts';

/** What the terminal program asks of a picture that it draws itself. */
export interface DrawnOptions {
    readonly picture: PictureOptions;
    readonly palette: PaletteName;
}

/** A picture as the text of an SVG file, with a line break at its end. */
export async function svgPicture(wanted: WantedPicture, options: DrawnOptions): Promise<string> {
    const { svg } = await drawnFor(wanted, options);
    return `${svg}\n`;
}

export async function drawnFor(
    { project, subject }: WantedPicture,
    { picture: wish, palette }: DrawnOptions,
): Promise<Drawing> {
    const diagram = picture(project.model, subject, wish);
    if (!diagram) throw new Error(`There is no picture '${subjectText(subject)}' in '${project.folder}'.`);
    return drawing(plainDiagram(diagram), { ...plainLook, palette: palettes[palette] });
}
