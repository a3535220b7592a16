import { toggleSize } from '../boxes/node-box.ts';
import type { Point } from '../layout/packed.ts';
import type { Paint } from './paint.ts';
import { xml } from './xml.ts';

/** The sign that opens a fold or folds a group. */
export function toggleSvg(id: string, sign: 'open' | 'fold', { x, y }: Point, paint: Paint): string {
    const size = toggleSize;
    const middle = size / 2;
    const across = `M${x + 4} ${y + middle}h${size - 8}`;
    const down = sign === 'open' ? `M${x + middle} ${y + 4}v${size - 8}` : '';
    return xml(
        'g',
        { class: 'toggle', 'data-id': id },
        xml('rect', { x, y, width: size, height: size, rx: 3, fill: paint('node'), stroke: paint('muted') }),
        xml('path', { d: across + down, fill: 'none', stroke: paint('text'), 'stroke-width': 1.5 }),
    );
}
