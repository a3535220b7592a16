import type { NodeKind } from '../../language/index.ts';
import { type NodeBox, sheetOffset } from '../boxes/node-box.ts';
import type { Area } from '../layout/arrangement.ts';
import type { Look } from '../look.ts';
import { nodeColour, nodeDash } from './node-colour.ts';
import { ornament } from './ornament.ts';
import { outline } from './outline.ts';
import { paintOf } from './paint.ts';
import { xml } from './xml.ts';

export interface Silhouetted extends Pick<NodeBox, 'shape' | 'sheets'> {
    readonly node: { readonly kind: NodeKind; readonly state?: NodeBox['node']['state'] | undefined };
}

/** A node without its texts, the sheets behind it first. */
export function silhouetteSvg({ node, shape, sheets }: Silhouetted, area: Area, look: Look): string {
    if (shape === 'plain') return '';
    const paint = paintOf(look);
    const line = {
        fill: paint('node'),
        stroke: paint(nodeColour(node)),
        'stroke-width': 1.5,
        'stroke-dasharray': nodeDash(node),
    };
    const behind = sheets * sheetOffset;
    const front = { ...area, width: area.width - behind, height: area.height - behind };
    const all = Array.from({ length: sheets + 1 }, (_, index) => {
        const offset = (sheets - index) * sheetOffset;
        const d = outline(shape, { ...front, x: area.x + offset, y: area.y + offset });
        return xml('path', { class: 'outline', d, ...line });
    });
    const inner = ornament(shape, node.kind, front);
    const drawn = inner === '' ? '' : xml('path', { ...line, class: 'ornament', d: inner, fill: 'none' });
    return all.join('') + drawn;
}
