import { drawioPicture } from '../../drawing/drawio-picture.ts';
import { type Diagram, picture, pictureTexts, plainDiagram, render, subjectText } from '../../language/index.ts';
import { type Text, texts } from '../texts.ts';
import { drawnDiagram, svgFile } from './drawn-diagram.ts';
import type { PictureFormat } from './export-format.ts';
import type { ExportOptions } from './export-options.ts';
import { pictureWish } from './picture-wish.ts';
import { pngPicture } from './png-picture.ts';
import type { WantedPicture } from './wanted-pictures.ts';

/** What goes into a file, and what its reader ought to know. */
export interface Exported {
    readonly content: string | Uint8Array;
    readonly notes: readonly Text[];
}

/** A picture in a format. */
export async function exportedPicture(
    { project, subject }: WantedPicture,
    format: PictureFormat,
    options: ExportOptions,
): Promise<Exported> {
    const diagram = picture(project.model, subject, pictureWish(project, options));
    if (!diagram) throw new Error(`There is no picture '${subjectText(subject)}' in '${project.folder}'.`);
    const { content, notes } = await written(diagram, format, options);
    const remarks = diagram.remarks.map((remark) => texts.ofPicture(subjectText(subject), remark));
    return { content, notes: [...remarks, ...notes] };
}

async function written(diagram: Diagram, format: PictureFormat, options: ExportOptions): Promise<Exported> {
    if (format === 'png') return writtenAsPng(diagram, options);
    if (format === 'svg') return writtenAsSvg(diagram, options);
    if (format === 'mermaid') {
        const { text } = render(diagram, options.rich ? { shapes: 'rich' } : {});
        return { content: text, notes: [] };
    }
    if (format === 'drawio') return { content: await drawioPicture(plainDiagram(diagram)), notes: [] };
    return { content: pictureTexts[format](diagram), notes: [] };
}

async function writtenAsSvg(diagram: Diagram, { theme = 'light' }: ExportOptions): Promise<Exported> {
    const drawn = await drawnDiagram(diagram, theme);
    return { content: svgFile(drawn), notes: drawn.remarks.map((remark) => texts.ofPicture(diagram.title, remark)) };
}

async function writtenAsPng(diagram: Diagram, options: ExportOptions): Promise<Exported> {
    const { scale: wanted = 2, theme = 'light' } = options;
    const whole = await drawnDiagram(diagram, theme);
    const { bytes, scale, missing } = await pngPicture(whole, wanted);
    return {
        content: bytes,
        notes: [
            ...whole.remarks.map((remark) => texts.ofPicture(diagram.title, remark)),
            ...(scale < wanted ? [texts.scaledDown(diagram.title, scale)] : []),
            ...(missing.length > 0 ? [texts.missingCharacters(diagram.title, missing)] : []),
        ],
    };
}
