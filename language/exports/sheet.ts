import type { LegendEntry } from '../diagrams/diagram.ts';
import type { PlainDiagram, PlainEdge, PlainGroup, PlainNode } from '../diagrams/plain-diagram.ts';
import { exportTexts as english } from '../messages/exports-english.ts';
import { exportTexts as korean } from '../messages/exports-korean.ts';
import { markText } from './drawn-texts.ts';

/** What other tools draw: boxes and lines alone, so remarks and legend become boxes and lines too. */
export function sheet(diagram: PlainDiagram): PlainDiagram {
    const { remarks, members, edges, legend, language } = diagram;
    const samples = legend.map(sampleOf);
    // Not by way of all messages: the page of the preview makes sheets, too, and carries only what it needs.
    const { 'export.legend': legendTitle } = language === 'ko' ? korean : english;
    return {
        ...diagram,
        remarks: [],
        legend: [],
        members: [
            ...remarks.map((remark, index) => simpleNode('note', `note ${index + 1}`, remark)),
            ...members,
            ...(samples.length > 0 ? [legendGroup(legendTitle, samples)] : []),
        ],
        edges: [...edges, ...samples.flatMap(({ edge }) => edge ?? [])],
    };
}

interface Sample {
    readonly nodes: readonly PlainNode[];
    readonly edge?: PlainEdge;
}

function sampleOf({ sample, text }: LegendEntry, index: number): Sample {
    const id = `legend/${index + 1}`;
    switch (sample.type) {
        case 'node': {
            const node = simpleNode(sample.kind, id, text);
            return { nodes: [sample.state ? { ...node, state: sample.state } : node] };
        }
        case 'edge': {
            const [from, to] = [`${id} from`, `${id} to`];
            const nodes = [simpleNode('facts', from, '•'), simpleNode('facts', to, '•')];
            return { nodes, edge: { kind: sample.kind, from, to, verbs: [text], means: [] } };
        }
        case 'mark':
            return { nodes: [simpleNode('facts', id, `${markText({ level: sample.level, count: 1 })} – ${text}`)] };
    }
}

function legendGroup(title: string, samples: readonly Sample[]): PlainGroup {
    return {
        type: 'group',
        kind: 'system',
        id: 'legend',
        title,
        details: [],
        members: samples.flatMap(({ nodes }) => nodes),
    };
}

function simpleNode(kind: PlainNode['kind'], id: string, title: string): PlainNode {
    return { type: 'node', kind, id, title, details: [] };
}
