import { type FontName, fonts } from '../boxes/fonts.ts';
import type { GroupFrame } from '../boxes/group-frame.ts';
import { toggleSize } from '../boxes/node-box.ts';
import type { Area } from '../layout/arrangement.ts';
import type { Look } from '../look.ts';
import { markSvg } from './mark-svg.ts';
import { paintOf } from './paint.ts';
import { heightOf, textSvg } from './text-svg.ts';
import { toggleSvg } from './toggle-svg.ts';
import { xml } from './xml.ts';

/** From the upper border of a group to its title. */
const headInset = 9;

export interface PlacedFrame extends Area {
    readonly frame: GroupFrame;
    readonly depth: number;
    /** Where the texts begin, out of the way of lines. */
    readonly titleX: number;
}

export function groupSvg({ frame, depth, titleX, ...area }: PlacedFrame, look: Look): string {
    const { group, isFoldable } = frame;
    const paint = paintOf(look);
    const box = xml('rect', {
        ...area,
        class: 'outline',
        rx: 8,
        fill: paint(depth % 2 === 0 ? 'frame' : 'frame-inner'),
        stroke: paint('frame-line'),
    });
    const corner = { x: area.x + area.width - toggleSize - 7, y: area.y + headInset };
    const toggle = look.hasToggles && isFoldable ? toggleSvg(group.id, 'fold', corner, paint) : '';
    return xml(
        'g',
        { class: `group kind-${group.kind}`, 'data-id': group.id },
        box,
        head(frame, titleX, area, look),
        toggle,
    );
}

function head({ group, title, details }: GroupFrame, x: number, { y: top }: Area, look: Look): string {
    const paint = paintOf(look);
    const y = top + headInset;
    const texts = [
        textSvg(title, { x, y, anchor: 'start', font: 'title', paint }),
        textSvg(details, { x, y: y + heightOf(title, 'title'), anchor: 'start', font: 'detail', paint }),
    ];
    const afterTitle = x + look.measure(title[0] ?? '', fonts.title) + 6;
    const mark = group.mark ? markSvg(group.mark, { x: afterTitle, y: y + 2 }, paint) : '';
    return xml('g', { class: 'title' }, ...texts, mark);
}

/** The texts of a group, line by line. */
export function headAreas({ frame: { title, details }, titleX: x, y }: PlacedFrame, { measure }: Look): Area[] {
    let top = y + headInset;
    const area = (line: string, font: FontName): Area => {
        const height = fonts[font].lineHeight;
        top += height;
        return { x: x - 3, y: top - height, width: measure(line, fonts[font]) + 6, height };
    };
    return [...title.map((line) => area(line, 'title')), ...details.map((line) => area(line, 'detail'))];
}
