import { D2 } from '@terrastruct/d2';
import { describe, expect, test } from 'vitest';
import { edgeText } from '../../../language/diagrams/diagram.ts';
import { linesOf, shownLine } from '../../../language/exports/drawn-texts.ts';
import { d2Text, type PlainMember, sheet } from '../../../language/index.ts';
import { exportedDiagrams, oddDiagram } from './exported-diagrams.ts';

const d2 = new D2();

describe.each([...exportedDiagrams(), { name: 'odd names', diagram: oddDiagram() }])(
    'D2 reads of $name',
    ({ diagram }) => {
        test('every box at its depth, and every line with its label', { timeout: 60_000 }, async () => {
            const page = sheet(diagram);
            const { shapes, connections } = await readByD2(d2Text(diagram));
            const boxes = shapes
                .filter(({ id }) => id !== 'picture_title')
                .map(({ label, level }) => `${level} ${label}`);
            expect(boxes.map(unpadded).sort()).toEqual(
                page.members
                    .flatMap((member) => boxesOf(member, 1))
                    .map(unpadded)
                    .sort(),
            );
            const labels = page.edges.map((edge) => shownLine(edgeText(edge)));
            expect(connections.map(({ label }) => unpadded(label)).sort()).toEqual(labels.map(unpadded).sort());
        });
    },
);

interface ReadDiagram {
    readonly shapes: readonly { readonly id: string; readonly label: string; readonly level: number }[];
    readonly connections: readonly { readonly label: string }[];
}

/** What D2 has compiled; its own types know no labels of shapes. */
async function readByD2(text: string): Promise<ReadDiagram> {
    return JSON.parse(JSON.stringify((await d2.compile(text)).diagram));
}

function boxesOf(member: PlainMember, level: number): string[] {
    const own = `${level} ${linesOf(member).map(shownLine).join('\n')}`;
    return [own, ...(member.type === 'group' ? member.members.flatMap((each) => boxesOf(each, level + 1)) : [])];
}

/** D2 leaves out blanks at both ends of a label. */
function unpadded(text: string): string {
    return text.replaceAll(/^(\d+ )?\s+|\s+$/g, '$1');
}
