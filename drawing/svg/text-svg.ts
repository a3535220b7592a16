import { type FontName, fonts } from '../boxes/fonts.ts';
import type { Paint } from './paint.ts';
import { escaped, xml } from './xml.ts';

export interface Column {
    readonly x: number;
    /** The upper edge of the first line. */
    readonly y: number;
    readonly anchor: 'start' | 'middle';
    readonly font: FontName;
    readonly paint: Paint;
    readonly isQuiet?: boolean;
}

/** Lines below each other. */
export function textSvg(lines: readonly string[], { x, y, anchor, font, paint, isQuiet }: Column): string {
    const { size, weight, lineHeight } = fonts[font];
    const attributes = {
        class: font,
        x,
        'text-anchor': anchor === 'middle' ? anchor : undefined,
        'font-size': size,
        'font-weight': weight === 'bold' ? 700 : undefined,
        fill: paint(isQuiet || font === 'detail' ? 'muted' : 'text'),
    };
    // A baseline is about a third of a font's size below the middle of its line.
    const first = y + lineHeight / 2 + size * 0.35;
    return lines
        .map((line, index) => xml('text', { ...attributes, y: first + index * lineHeight }, escaped(line)))
        .join('');
}

export function heightOf(lines: readonly string[], font: FontName): number {
    return lines.length * fonts[font].lineHeight;
}
