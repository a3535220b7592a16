import type { EdgeKind, PlainEdge } from '../../language/index.ts';
import type { EdgeLabel } from '../boxes/edge-label.ts';
import type { Area, Route } from '../layout/arrangement.ts';
import type { Point } from '../layout/packed.ts';
import type { Look } from '../look.ts';
import type { ColourName } from '../palettes.ts';
import { arrowhead } from './arrowhead.ts';
import { line, piecesAround } from './line.ts';
import { paintOf } from './paint.ts';
import { textSvg } from './text-svg.ts';
import { escaped, xml } from './xml.ts';

export interface DrawnEdge {
    readonly edge: PlainEdge;
    readonly route: Route;
    readonly label: EdgeLabel | undefined;
    /** Texts that the line passes behind. */
    readonly covers: readonly Area[];
}

export function edgeSvg({ edge, route, label, covers }: DrawnEdge, look: Look): string {
    const pieces = piecesAround(route.points, route.label ? [route.label, ...covers] : covers);
    return xml(
        'g',
        {
            class: `edge kind-${edge.kind}`,
            'data-from': edge.from,
            'data-to': edge.to,
            // Not the opacity of the whole, which costs a layer for each.
            'stroke-opacity': route.isDirect ? 0.5 : undefined,
            'fill-opacity': route.isDirect ? 0.7 : undefined,
        },
        route.isDirect && label ? xml('title', {}, escaped(label.lines.join(' '))) : '',
        strokes(edge.kind, pieces, look),
        label && route.label ? labelSvg(label, route.label, look) : '',
    );
}

/** The pieces of a line with the head at the end of the last one. */
export function strokes(kind: EdgeKind, pieces: readonly (readonly Point[])[], look: Look): string {
    const { colour, dash, width } = lineStyles[kind];
    const stroke = paintOf(look)(colour);
    const end = pieces.at(-1) ?? [];
    return [
        xml('path', {
            d: pieces.map(line).join(''),
            fill: 'none',
            stroke,
            'stroke-width': width,
            'stroke-dasharray': dash,
        }),
        arrowhead(kind, end, stroke, paintOf(look)('canvas')),
    ].join('');
}

interface LineStyle {
    readonly colour: ColourName;
    readonly width: number;
    readonly dash?: string;
}

const lineStyles: Readonly<Record<EdgeKind, LineStyle>> = {
    request: { colour: 'edge', width: 1.3 },
    message: { colour: 'message', width: 1.4, dash: '6 4' },
    replication: { colour: 'data', width: 1.4, dash: '2 3' },
    change: { colour: 'message', width: 1.3, dash: '9 3 2 3' },
    promotion: { colour: 'traffic', width: 2.4 },
    implementation: { colour: 'edge', width: 1.2, dash: '4 3' },
};

function labelSvg({ lines }: EdgeLabel, { x, y, width }: Area, look: Look): string {
    return textSvg(lines, { x: x + width / 2, y: y + 2, anchor: 'middle', font: 'label', paint: paintOf(look) });
}
