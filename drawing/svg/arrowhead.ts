import type { EdgeKind } from '../../language/index.ts';
import type { Point } from '../layout/packed.ts';
import { figure, xml } from './xml.ts';

const length = 8;

/** At the last point of a line, in the direction of its last part: filled, open for messages, hollow for parts of something. */
export function arrowhead(kind: EdgeKind, points: readonly Point[], colour: string, hollow: string): string {
    const tip = points.at(-1);
    const before = points.at(-2);
    if (!tip || !before) return '';
    const far = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
    const [x, y] = [((tip.x - before.x) / far) * length, ((tip.y - before.y) / far) * length];
    const wing = (side: number) => `${figure(tip.x - x - y * side)} ${figure(tip.y - y + x * side)}`;
    const isOpen = kind === 'message' || kind === 'change';
    return xml('path', {
        class: 'head',
        d: `M${wing(0.45)}L${figure(tip.x)} ${figure(tip.y)}L${wing(-0.45)}${isOpen ? '' : 'z'}`,
        fill: isOpen ? 'none' : kind === 'implementation' ? hollow : colour,
        stroke: colour,
        'stroke-width': isOpen ? 1.5 : 1,
        'stroke-linejoin': 'round',
    });
}
