import type { LegendEntry } from '../../language/index.ts';
import { fonts } from '../boxes/fonts.ts';
import { lines } from '../boxes/lines.ts';
import { shape } from '../boxes/shape.ts';
import type { Point } from '../layout/packed.ts';
import type { Look } from '../look.ts';
import { strokes } from './edge-svg.ts';
import { signSvg } from './mark-svg.ts';
import { paintOf } from './paint.ts';
import type { Part } from './part.ts';
import { silhouetteSvg } from './silhouette-svg.ts';
import { textSvg } from './text-svg.ts';
import { xml } from './xml.ts';

const sample = { width: 34, height: 24 };
const gap = { row: 10, column: 22, text: 8 };

/** What the shapes, lines and signs of the picture mean, in rows that are at most so wide. */
export function legendPart(entries: readonly LegendEntry[], most: number, look: Look): Part {
    let corner = { x: 0, y: 0 };
    let widest = 0;
    const drawn = entries.map((entry) => {
        const [text = ''] = lines(entry.text, { measure: look.measure, font: fonts.detail, width: 260, mostLines: 1 });
        const width = sample.width + gap.text + look.measure(text, fonts.detail);
        if (corner.x > 0 && corner.x + width > most) corner = { x: 0, y: corner.y + sample.height + gap.row };
        const at = corner;
        widest = Math.max(widest, at.x + width);
        corner = { x: at.x + width + gap.column, y: at.y };
        return xml('g', { class: 'entry' }, sampleSvg(entry.sample, at, look), textAt(text, at, look));
    });
    const height = entries.length === 0 ? 0 : corner.y + sample.height;
    return { svg: xml('g', { class: 'legend' }, ...drawn), width: widest, height };
}

function textAt(text: string, { x, y }: Point, look: Look): string {
    const at = { x: x + sample.width + gap.text, y: y + (sample.height - fonts.detail.lineHeight) / 2 };
    return textSvg([text], { ...at, anchor: 'start', font: 'detail', paint: paintOf(look) });
}

function sampleSvg(entry: LegendEntry['sample'], { x, y }: Point, look: Look): string {
    const middle = y + sample.height / 2;
    switch (entry.type) {
        case 'node': {
            const wanted = shape(entry);
            const tall = wanted === 'person' ? 34 : sample.height;
            const area = { x, y: middle - tall / 2, width: sample.width, height: tall };
            return silhouetteSvg({ node: entry, shape: wanted, sheets: entry.kind === 'folded' ? 1 : 0 }, area, look);
        }
        case 'edge':
            return strokes(
                entry.kind,
                [
                    [
                        { x, y: middle },
                        { x: x + sample.width, y: middle },
                    ],
                ],
                look,
            );
        case 'mark':
            return signSvg(entry.level, { x: x + 10, y: middle - 7 }, paintOf(look));
    }
}
