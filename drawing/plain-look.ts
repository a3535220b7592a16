import { layOut } from './lay-out.ts';
import type { Look } from './look.ts';
import { measure } from './measure.ts';
import { palettes } from './palettes.ts';

/** For files: literal colours, nothing to click on, and the usual fonts of all systems, those with Hangul included. */
export const plainLook: Look = {
    palette: palettes.light,
    hasVariables: false,
    hasToggles: false,
    fontFamily: "'Nanum Gothic', NanumGothic, 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif",
    measure,
    layOut,
};
