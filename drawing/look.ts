import type { LayOut } from './lay-out.ts';
import type { Measure } from './measure.ts';
import type { Palette } from './palettes.ts';

/** How a diagram becomes a picture, apart from what the diagram says. */
export interface Look {
    readonly palette: Palette;
    /** Colours as CSS variables, with those of the palette where a page sets none; otherwise literally, for files. */
    readonly hasVariables: boolean;
    /** Whether groups and folds have a sign to click on; their room is kept either way. */
    readonly hasToggles: boolean;
    /** As CSS writes it: families with commas between them. */
    readonly fontFamily: string;
    readonly measure: Measure;
    /** Finds places for boxes and lines; a page hands in one that asks a worker. */
    readonly layOut: LayOut;
}
