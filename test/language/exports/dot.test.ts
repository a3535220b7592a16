import { instance } from '@viz-js/viz';
import { describe, expect, test } from 'vitest';
import { edgeText } from '../../../language/diagrams/diagram.ts';
import { linesOf, shownLine } from '../../../language/exports/drawn-texts.ts';
import { dotText, type PlainDiagram, type PlainMember, sheet } from '../../../language/index.ts';
import { exportedDiagrams, oddDiagram } from './exported-diagrams.ts';

const viz = await instance();

describe.each([...exportedDiagrams(), { name: 'odd names', diagram: oddDiagram() }])(
    'Graphviz reads of $name',
    ({ diagram }) => {
        const page = sheet(diagram);

        test('every node, with its label and the groups around it', () => {
            expect(readByGraphviz(dotText(diagram)).nodes).toEqual(nodesOf(page));
        });

        test('every edge, with its label', () => {
            const expected = page.edges.map((edge) => `${edgeText(edge)}`).map(shownLine);
            expect(readByGraphviz(dotText(diagram)).edges.sort()).toEqual(expected.sort());
        });
    },
);

function nodesOf({ members }: PlainDiagram): string[] {
    const told = (member: PlainMember, path: readonly string[]): string[] => {
        const label = linesOf(member).map(shownLine).join('\n');
        if (member.type === 'node') return [[...path, label].join(' > ')];
        return member.members.flatMap((each) => told(each, [...path, label]));
    };
    return members.flatMap((member) => told(member, [])).sort();
}

interface ReadGraph {
    readonly objects?: readonly {
        readonly _gvid: number;
        readonly label?: string;
        readonly nodes?: readonly number[];
        readonly subgraphs?: readonly number[];
    }[];
    readonly edges?: readonly { readonly label?: string }[];
}

function readByGraphviz(text: string): { readonly nodes: string[]; readonly edges: string[] } {
    const { output, status, errors } = viz.render(text, { format: 'dot_json' });
    if (status !== 'success') throw new Error(errors.map(({ message }) => message).join('\n'));
    const { objects = [], edges = [] }: ReadGraph = JSON.parse(output);
    const clusters = objects.filter(({ nodes, subgraphs }) => nodes || subgraphs);
    const nodes = objects.filter((each) => !clusters.includes(each));
    const around = ({ _gvid }: { readonly _gvid: number }) =>
        clusters
            .filter(({ nodes: inside = [] }) => inside.includes(_gvid))
            .sort((left, right) => (right.nodes?.length ?? 0) - (left.nodes?.length ?? 0) || left._gvid - right._gvid);
    return {
        nodes: nodes.map((node) => [...around(node), node].map(({ label = '' }) => decoded(label)).join(' > ')).sort(),
        edges: edges.map(({ label = '' }) => decoded(label)),
    };
}

/** A label as Graphviz shows it. */
function decoded(label: string): string {
    return label
        .replaceAll(/\\(.)/g, (_, character) => (character === 'n' ? '\n' : character))
        .replaceAll('&amp;', '&');
}
