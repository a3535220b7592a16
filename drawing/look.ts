import { type LayOut, layOut } from './lay-out.ts';
import { type Measure, measure } from './measure.ts';
import { type Palette, palettes } from './palettes.ts';

/** How a diagram becomes a picture, apart from what the diagram says. */
export interface Look {
    readonly palette: Palette;
    /** Colours as CSS variables, with those of the palette where a page sets none; otherwise literally, for files. */
    readonly hasVariables: boolean;
    /** As CSS writes it: families with commas between them. */
    readonly fontFamily: string;
    readonly measure: Measure;
    /** Finds places for boxes and lines; a page hands in one that asks a worker. */
    readonly layOut: LayOut;
}

/** For files: literal colours, and the usual fonts of all systems, those with Hangul included. */
export const plainLook: Look = {
    palette: palettes.light,
    hasVariables: false,
    fontFamily: "'Nanum Gothic', NanumGothic, 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif",
    measure,
    layOut,
};
