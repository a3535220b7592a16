import { drawing } from '../../drawing/drawing.ts';
import { plainLook } from '../../drawing/plain-look.ts';
import type { PlainDiagram } from '../../language/index.ts';
import { LayoutWorker } from './layout-worker.ts';

/** The picture as a file shows it anywhere: in literal colours, on white, and in a font that most systems have. */
export async function exportedSvg(diagram: PlainDiagram): Promise<string> {
    return (await exported(diagram)).svg;
}

export interface Png {
    readonly blob: Blob;
    /** The picture did not fit at its full size. */
    readonly isShrunk: boolean;
}

export async function exportedPng(diagram: PlainDiagram): Promise<Png> {
    const { svg, width, height } = await exported(diagram);
    const scale = Math.min(sharpness, longestSide / width, longestSide / height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(width * scale));
    canvas.height = Math.max(1, Math.floor(height * scale));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('The browser gives no canvas.');
    context.fillStyle = plainLook.palette.canvas;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(await imageOf(svg), 0, 0, canvas.width, canvas.height);
    return { blob: await pngOf(canvas), isShrunk: scale < sharpness };
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

function exported(diagram: PlainDiagram) {
    return drawing(diagram, { ...plainLook, layOut: worker.layOut });
}

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
