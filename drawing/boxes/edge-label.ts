import { edgeText } from '../../language/diagrams/diagram.ts';
import type { PlainEdge } from '../../language/index.ts';
import type { Look } from '../look.ts';
import { fonts } from './fonts.ts';
import { lines } from './lines.ts';
import type { Size } from './shape.ts';

export interface EdgeLabel extends Size {
    readonly lines: readonly string[];
}

/** What is done and by what means, as it stands on the line; undefined for a plain call. */
export function edgeLabel(edge: PlainEdge, { measure }: Pick<Look, 'measure'>): EdgeLabel | undefined {
    const shown = lines(edgeText(edge), { measure, font: fonts.label, width: 120, mostLines: 4 });
    if (shown.length === 0) return undefined;
    const width = Math.max(...shown.map((line) => measure(line, fonts.label))) + 8;
    return { lines: shown, width: Math.ceil(width / 6) * 6, height: shown.length * fonts.label.lineHeight + 4 };
}
