import { drawing } from '../../drawing/drawing.ts';
import { drawioPicture } from '../../drawing/drawio-picture.ts';
import type { Palette } from '../../drawing/palettes.ts';
import { plainLook } from '../../drawing/plain-look.ts';
import type { PreviewPicture } from '../../server/protocol.ts';
import { fileWithMermaid } from './draw-with-mermaid.ts';
import { LayoutWorker } from './layout-worker.ts';
import type { Renderer } from './messages.ts';

/** The picture as a file shows it anywhere: in literal colours, and in a font that most systems have. */
export async function exportedSvg(picture: Drawable, style?: FileStyle): Promise<string> {
    return (await exported(picture, style)).svg;
}

/** What of a picture is drawn; without the text of Mermaid only Groundplan can draw it. */
export type Drawable = Pick<PreviewPicture, 'diagram'> & Partial<Pick<PreviewPicture, 'mermaid'>>;

/** Groundplan's drawing in light colours, unless it says otherwise. */
export interface FileStyle {
    readonly renderer: Renderer;
    readonly palette: Palette;
}

export interface Png {
    readonly blob: Blob;
    /** The picture did not fit at its full size. */
    readonly isShrunk: boolean;
}

export async function exportedPng(picture: Drawable, style?: FileStyle): Promise<Png> {
    const { svg, width, height } = await exported(picture, style);
    const scale = Math.min(sharpness, longestSide / width, longestSide / height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(width * scale));
    canvas.height = Math.max(1, Math.floor(height * scale));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('The browser gives no canvas.');
    context.fillStyle = (style?.palette ?? plainLook.palette).canvas;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(await imageOf(svg), 0, 0, canvas.width, canvas.height);
    return { blob: await pngOf(canvas), isShrunk: scale < sharpness };
}

/** For draw.io, with everything where the drawing has it. */
export function exportedDrawio(diagram: Drawable['diagram']): Promise<string> {
    return drawioPicture(diagram, { ...plainLook, layOut: worker.layOut });
}

/** Base64 of the bytes. */
export async function base64Of(blob: Blob): Promise<string> {
    let binary = '';
    for (const byte of new Uint8Array(await blob.arrayBuffer())) binary += String.fromCharCode(byte);
    return btoa(binary);
}

/** Pixels of the file to one of the picture. */
const sharpness = 2;
/** Chromium draws no larger canvas. */
const longestSide = 16_384;

// Another than that of the page: a newer text does not end it.
const worker = new LayoutWorker();

function exported({ diagram, mermaid }: Drawable, { renderer, palette }: FileStyle = plainStyle) {
    if (renderer === 'mermaid' && mermaid !== undefined) return fileWithMermaid(mermaid, palette, plainLook.fontFamily);
    return drawing(diagram, { ...plainLook, palette, layOut: worker.layOut });
}

const plainStyle: FileStyle = { renderer: 'drawing', palette: plainLook.palette };

/** From a data: URL, since a canvas that has drawn a blob: is closed for reading. */
async function imageOf(svg: string): Promise<HTMLImageElement> {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    return image;
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
    return new Promise((resolve, reject) =>
        canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for a PNG.')))),
    );
}
