import type { Drawing } from '../../drawing/drawing.ts';
import { fontsFor } from './fonts.ts';

export interface PngPicture {
    readonly bytes: Uint8Array;
    /** The scale that was used; smaller than the one that was asked for where the picture would have become too large. */
    readonly scale: number;
    /** Characters that no font at hand has; they are blank in the picture. */
    readonly missing: readonly string[];
}

/** Pixels of a side, as far as browsers show them, and of the whole, so that it fits into memory. */
export const largestPng = { side: 16_384, area: 100_000_000 };

/** A drawing as the bytes of a PNG file, as many times its size as is wanted, or less where that would be too large. */
export async function pngPicture(
    { svg, width, height }: Pick<Drawing, 'svg' | 'width' | 'height'>,
    wanted: number,
): Promise<PngPicture> {
    // The library is a part of the machine's own: whoever asks for no PNG can do without it.
    const { Resvg } = await import('@resvg/resvg-js');
    const { files, missing } = fontsFor(svg);
    const scale = Math.min(
        wanted,
        largestPng.side / Math.max(width, height),
        Math.sqrt(largestPng.area / width / height),
    );
    const drawn = new Resvg(svg, {
        fitTo: { mode: 'zoom', value: scale },
        font: { fontFiles: [...files], loadSystemFonts: false, defaultFontFamily: 'Nanum Gothic' },
    });
    return { bytes: drawn.render().asPng(), scale, missing };
}
