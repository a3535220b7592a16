import type { PlainDiagram } from '../../language/index.ts';
import { fonts } from '../boxes/fonts.ts';
import { lines } from '../boxes/lines.ts';
import type { Look } from '../look.ts';
import { paintOf } from './paint.ts';
import type { Part } from './part.ts';
import { heightOf, textSvg } from './text-svg.ts';
import { xml } from './xml.ts';

/** The title of the picture, and below it what a reader should know of the picture as such. */
export function headingPart({ title, remarks }: PlainDiagram, most: number, look: Look): Part {
    const { measure } = look;
    const width = Math.max(320, most);
    const heading = lines(title, { measure, font: fonts.heading, width, mostLines: 3 });
    const told = remarks.flatMap((remark) => lines(remark, { measure, font: fonts.detail, width, mostLines: 4 }));
    const paint = paintOf(look);
    const y = heightOf(heading, 'heading') + (told.length > 0 ? 4 : 0);
    return {
        svg: xml(
            'g',
            { class: 'heading' },
            textSvg(heading, { x: 0, y: 0, anchor: 'start', font: 'heading', paint }),
            xml('g', { class: 'remarks' }, textSvg(told, { x: 0, y, anchor: 'start', font: 'detail', paint })),
        ),
        width: Math.max(
            0,
            ...heading.map((line) => measure(line, fonts.heading)),
            ...told.map((line) => measure(line, fonts.detail)),
        ),
        height: y + heightOf(told, 'detail'),
    };
}
