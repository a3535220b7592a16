import type { MarkLevel, PlainNode } from '../../language/index.ts';
import { fonts } from '../boxes/fonts.ts';
import { signSize } from '../boxes/mark-width.ts';
import type { Point } from '../layout/packed.ts';
import type { Paint } from './paint.ts';
import { xml } from './xml.ts';

/** A sign and how many findings there are; shape and letter tell the level to those who see no colours. */
export function markSvg({ level, count }: NonNullable<PlainNode['mark']>, at: Point, paint: Paint): string {
    const number = xml(
        'text',
        {
            x: at.x + signSize + 3,
            y: at.y + signSize / 2 + 4,
            'font-size': fonts.label.size,
            'font-weight': 700,
            fill: paint(level),
        },
        String(count),
    );
    return xml('g', { class: `mark mark-${level}` }, signSvg(level, at, paint), number);
}

export function signSvg(level: MarkLevel, { x, y }: Point, paint: Paint): string {
    const letter = {
        x: x + signSize / 2,
        y: y + signSize / 2 + (level === 'warning' ? 5 : 3.5),
        'text-anchor': 'middle',
        'font-size': level === 'warning' ? 8 : 10,
        'font-weight': 700,
        fill: paint('sign'),
    };
    const silhouette = xml('path', { d: `M${x} ${y}${silhouettes[level]}`, fill: paint(level) });
    return silhouette + xml('text', letter, letters[level]);
}

const letters: Readonly<Record<MarkLevel, string>> = { error: 'E', warning: 'W', info: 'I', hint: 'H' };

/** An octagon, a triangle, a disc and a square, from the upper left corner of their box. */
const silhouettes: Readonly<Record<MarkLevel, string>> = {
    error: 'm4 0h6l4 4v6l-4 4h-6l-4 -4v-6z',
    warning: 'm7 0l7.5 14h-15z',
    info: 'm7 0a7 7 0 0 1 0 14a7 7 0 0 1 0 -14z',
    hint: 'm2 0h10q2 0 2 2v10q0 2 -2 2h-10q-2 0 -2 -2v-10q0 -2 2 -2z',
};
