import { message, speak } from '../../messages/message.ts';
import type { Diagram, LegendEntry } from '../diagram.ts';
import { mermaidArrow } from './mermaid-arrow.ts';
import { markClass } from './mermaid-classes.ts';
import type { MermaidIds } from './mermaid-ids.ts';
import { mermaidLabel } from './mermaid-label.ts';
import { markSign } from './mermaid-mark.ts';
import { mermaidNode } from './mermaid-node.ts';
import type { MermaidOptions } from './mermaid-options.ts';
import { type RowEnd, rowLines } from './mermaid-rows.ts';

/** A subgraph with a sample of every shape, line and sign; nothing where no legend is wanted. */
export function mermaidLegend(
    { legend, language, direction }: Legend,
    idOf: MermaidIds,
    options: MermaidOptions,
): string[] {
    if (legend.length === 0) return [];
    const title = mermaidLabel([speak(message('mermaid.legend'), language)]);
    const samples = legend.map((entry) => sampleOf(entry, idOf, options));
    const lines = [...samples.map(({ line }) => line), ...(direction === 'right' ? rowLines(samples, perColumn) : [])];
    return [`subgraph ${idOf('l', 'legend')}["${title}"]`, ...lines.map((line) => `  ${line}`), 'end'];
}

/** How many of the arrows that Mermaid allows a legend takes. */
export function legendArrows({ legend, direction }: Legend): number {
    const arrows = legend.filter(({ sample }) => sample.type === 'edge');
    return arrows.length + (direction === 'right' ? Math.max(0, legend.length - 1) : 0);
}

type Legend = Pick<Diagram, 'legend' | 'language' | 'direction'>;

interface Sample extends RowEnd {
    readonly line: string;
}

/** Mermaid turns the direction in a group that stands alone: without these it would be one wide row. */
const perColumn = 6;

function sampleOf({ sample, text }: LegendEntry, idOf: MermaidIds, options: MermaidOptions): Sample {
    switch (sample.type) {
        case 'node': {
            const { kind, state } = sample;
            const id = idOf('l', `node ${kind} ${state}`);
            const line = mermaidNode({ kind, ...(state && { state }), title: text, details: [] }, id, options);
            return { line, first: id, last: id };
        }
        case 'mark': {
            const id = idOf('l', `mark ${sample.level}`);
            const label = mermaidLabel([`${markSign(sample.level)} ${text}`]);
            return { line: `${id}["${label}"]:::${markClass(sample.level)}`, first: id, last: id };
        }
        case 'edge': {
            const [first, last] = [idOf('l', `from ${sample.kind}`), idOf('l', `to ${sample.kind}`)];
            const edge = { kind: sample.kind, verbs: [text], means: [] };
            return { line: mermaidArrow(edge, `${first}((" "))`, `${last}((" "))`), first, last };
        }
    }
}
