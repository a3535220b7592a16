import { describe, expect, test } from 'vitest';
import { shownLine } from '../../../language/exports/drawn-texts.ts';
import { c4PlantumlText, type PlainDiagram, type PlainEdge } from '../../../language/index.ts';
import { message, speak } from '../../../language/messages/message.ts';
import { oddTitles } from '../diagrams/odd-names.ts';
import { boxPaths, squeezed } from './box-paths.ts';
import { exportedDiagrams, oddDiagram } from './exported-diagrams.ts';
import { drawnByPlantuml, isJavaInstalled, type PlantumlPicture } from './plantuml-pictures.ts';

const odd: PlainDiagram = {
    ...oddDiagram(),
    legend: oddTitles.map((text) => ({ sample: { type: 'edge', kind: 'request' }, text })),
};
const diagrams = [...exportedDiagrams(), { name: 'odd names', diagram: odd }];

test.each(diagrams)('nothing that PlantUML could take for its markup stands in a text of $name', ({ diagram }) => {
    for (const [, text = ''] of c4PlantumlText(diagram).matchAll(/"([^"\n]*)"/g)) {
        const rest = text.replaceAll(/<U\+[0-9A-F]{4}>|\\n|^#[0-9A-F]{6}$/g, '');
        expect(rest).not.toMatch(/[<>&\\*~%$!#[\]{}|@`'^=]|--|\/\/|__|\.\./);
    }
});

// `npm test` installs Java where it can.
describe.skipIf(!isJavaInstalled)('PlantUML with the macros of C4', () => {
    const pictures = new Map<string, PlantumlPicture>();

    test('draws every picture of every example without reaching for anything', { timeout: 300_000 }, () => {
        const drawn = drawnByPlantuml(diagrams.map(({ diagram }) => c4PlantumlText(diagram)));
        for (const [index, { name }] of diagrams.entries()) pictures.set(name, drawn[index] ?? nothing);
        expect(pictures.size).toBe(diagrams.length);
    });

    test.each(diagrams)('shows every box of $name in the boxes around it', ({ name, diagram }) => {
        const { boxes, title } = pictures.get(name) ?? nothing;
        const remarks = diagram.remarks.map((remark) => bare(shownLine(remark)));
        const wanted = [...boxPaths(diagram.members).values()].map(bare);
        expect(bare(title)).toBe(bare(shownLine(diagram.title)));
        expect(boxes.map(bare).sort()).toEqual([...remarks, ...wanted].sort());
    });

    test.each(diagrams)('shows every line of $name with what is done and by which means', ({ name, diagram }) => {
        const paths = boxPaths(diagram.members);
        const wanted = diagram.edges.map((edge) => {
            const { from, to, means } = edge;
            const text = shownLine(verbsOf(edge, diagram) + means.join(', '));
            return bare(`${paths.get(from)} -> ${paths.get(to)}: ${text}`);
        });
        const { lines } = pictures.get(name) ?? nothing;
        expect(lines.map(({ from, to, text }) => bare(`${from} -> ${to}: ${withoutDot(text)}`)).sort()).toEqual(
            wanted.sort(),
        );
    });

    test.each(diagrams)('explains in the legend of $name what it explains elsewhere', ({ name, diagram }) => {
        const { legend } = pictures.get(name) ?? nothing;
        expect(diagram.legend.filter(({ text }) => !legend.includes(squeezed(shownLine(text))))).toEqual([]);
    });
});

const nothing: PlantumlPicture = { title: '', legend: '', boxes: [], lines: [] };

function verbsOf({ kind, verbs }: PlainEdge, { language }: PlainDiagram): string {
    return kind === 'request' && verbs.length === 0 ? speak(message('export.calls'), language) : verbs.join(', ');
}

/** Without blanks, and without the brackets that C4 puts around some texts. */
function bare(text: string): string {
    return squeezed(text).replaceAll(/[[\]]/g, '');
}

/** C4 writes a dot of no size where it has no text for a line. */
function withoutDot(text: string): string {
    return text.replace(/^\.(?!\.)/, '');
}
