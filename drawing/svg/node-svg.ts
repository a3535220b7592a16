import { fonts } from '../boxes/fonts.ts';
import { markWidth } from '../boxes/mark-width.ts';
import { type NodeBox, roomBeside, toggleSize, toggleWidth } from '../boxes/node-box.ts';
import type { Area } from '../layout/arrangement.ts';
import type { Look } from '../look.ts';
import { markSvg } from './mark-svg.ts';
import { paintOf } from './paint.ts';
import { silhouetteSvg } from './silhouette-svg.ts';
import { heightOf, textSvg } from './text-svg.ts';
import { toggleSvg } from './toggle-svg.ts';
import { escaped, xml } from './xml.ts';

export function nodeSvg(box: NodeBox, area: Area, look: Look): string {
    const { id, kind, state } = box.node;
    const classes = ['node', `kind-${kind}`, ...(kind === 'folded' ? ['fold'] : []), ...(state ? [state] : [])];
    return xml(
        'g',
        { class: classes.join(' '), 'data-id': id },
        wholeText(box),
        silhouetteSvg(box, area, look),
        texts(box, area, look),
        look.hasToggles && kind === 'folded' ? opener(box, area, look) : '',
    );
}

/** What had to be shortened is told in full to those who point at it. */
function wholeText({ node, title, details }: NodeBox): string {
    const isShortened = [...title, ...details].some((line) => line.endsWith('…'));
    return isShortened ? xml('title', {}, escaped([node.title, ...node.details].join('\n').slice(0, 2000))) : '';
}

function texts(box: NodeBox, area: Area, look: Look): string {
    const { node, title, details } = box;
    const room = roomBeside(box.shape, box.sheets);
    const middle = area.x + room.left + (area.width - room.left - room.right) / 2;
    const height = heightOf(title, 'title') + heightOf(details, 'detail');
    const y = area.y + room.top + (area.height - room.top - room.bottom - height) / 2;
    const x = middle + (markWidth(node.mark, look.measure) - toggleWidth(node)) / 2;
    const [first = '', ...others] = title;
    const column = { anchor: 'middle', paint: paintOf(look) } as const;
    const titled = { ...column, font: 'title', isQuiet: node.state !== undefined || node.kind === 'empty' } as const;
    return [
        markBeside(box, { x: x - look.measure(first, fonts.title) / 2, y }, look),
        textSvg([first], { ...titled, x, y }),
        textSvg(others, { ...titled, x: middle, y: y + fonts.title.lineHeight }),
        textSvg(details, { ...column, x: middle, y: y + heightOf(title, 'title'), font: 'detail' }),
    ].join('');
}

function markBeside(
    { node: { mark } }: NodeBox,
    title: { readonly x: number; readonly y: number },
    look: Look,
): string {
    if (!mark) return '';
    const x = title.x - markWidth(mark, look.measure);
    return markSvg(mark, { x, y: title.y + fonts.title.lineHeight / 2 - 7 }, paintOf(look));
}

function opener({ node, shape, sheets }: NodeBox, { x, y, width }: Area, look: Look): string {
    const room = roomBeside(shape, sheets);
    const corner = { x: x + width - room.right - toggleSize - 6, y: y + room.top + 6 };
    return toggleSvg(node.id, 'open', corner, paintOf(look));
}
