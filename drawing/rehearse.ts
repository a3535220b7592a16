import type { PlainDiagram, PlainEdge, PlainMember } from '../language/index.ts';
import { drawableOf } from './drawing.ts';
import { layoutGraph } from './layout/layout-graph.ts';
import type { Look } from './look.ts';

/** Lays out a picture for nobody, so that whatever does so is compiled by the time that the first real one arrives. */
export async function rehearse(look: Look): Promise<void> {
    await look.layOut(layoutGraph(drawableOf(rehearsal, look), 'down', 'thorough').graph);
}

const zones = 4;
const nodesInZone = 6;
const nodes = zones * nodesInZone;

const rehearsal: PlainDiagram = {
    title: '',
    language: 'en',
    direction: 'down',
    remarks: [],
    members: [
        { type: 'group', kind: 'region', ...said('all'), members: Array.from({ length: zones }, (_, at) => zone(at)) },
    ],
    edges: Array.from({ length: nodes }, (_, at) => edge(at)),
    legend: [],
};

function zone(at: number): PlainMember {
    const members = Array.from({ length: nodesInZone }, (_, index) => node(at * nodesInZone + index));
    return { type: 'group', kind: 'zone', ...said(`zone ${at}`), members };
}

function node(at: number): PlainMember {
    return { type: 'node', kind: 'service', ...said(String(at)) };
}

/** Within groups and between them, in circles, some with a label. */
function edge(at: number): PlainEdge {
    const verbs = at % 2 === 0 ? ['reads'] : [];
    return { kind: 'request', from: String(at), to: String((at * 7 + 3) % nodes), verbs, means: [] };
}

function said(id: string) {
    return { id, title: id, details: ['detail'] };
}
