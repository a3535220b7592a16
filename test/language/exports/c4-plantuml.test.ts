import { describe, expect, test } from 'vitest';
import { linesOf, shownLine } from '../../../language/exports/drawn-texts.ts';
import { c4PlantumlText, type PlainDiagram, type PlainMember } from '../../../language/index.ts';
import { message, speak } from '../../../language/messages/message.ts';
import { oddTitles } from '../diagrams/odd-names.ts';
import { type C4Picture, drawnWithC4, plantumlWithC4, squeezed } from './c4-pictures.ts';
import { exportedDiagrams, oddDiagram } from './exported-diagrams.ts';

const jar = plantumlWithC4();
if (jar === undefined) console.warn('Skipped in part: no Java is installed, so PlantUML does not run.');
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

// PlantUML needs Java; `npm test` installs it where it can.
describe.skipIf(jar === undefined)('PlantUML with the macros of C4', () => {
    const pictures = new Map<string, C4Picture>();

    test('draws every picture of every example without reaching for anything', { timeout: 300_000 }, () => {
        const drawn = drawnWithC4(
            diagrams.map(({ diagram }) => c4PlantumlText(diagram)),
            jar ?? '',
        );
        for (const [index, { name }] of diagrams.entries()) pictures.set(name, drawn[index] ?? nothing);
        expect(pictures.size).toBe(diagrams.length);
    });

    test.each(diagrams)('shows every box of $name in the boxes around it', ({ name, diagram }) => {
        const { boxes, title } = pictures.get(name) ?? nothing;
        expect(title).toBe(squeezed(shownLine(diagram.title)));
        expect([...boxes].sort()).toEqual(
            [...diagram.remarks.map((each) => squeezed(shownLine(each))), ...pathsIn(diagram).values()].sort(),
        );
    });

    test.each(diagrams)('shows every line of $name with what is done and by which means', ({ name, diagram }) => {
        const paths = pathsIn(diagram);
        const wanted = diagram.edges.map(({ kind, from, to, verbs, means }) => {
            const isCall = kind === 'request' && verbs.length === 0;
            const label = isCall ? speak(message('export.calls'), diagram.language) : verbs.join(', ');
            const text = squeezed(shownLine(`${label}${means.join(', ')}`));
            return `${paths.get(from)} -> ${paths.get(to)}: ${text}`;
        });
        const lines = (pictures.get(name) ?? nothing).lines;
        expect(lines.map(({ from, to, text }) => `${from} -> ${to}: ${text.replace(/^\.(?!\.)/, '')}`).sort()).toEqual(
            wanted.sort(),
        );
    });

    test.each(diagrams)('explains in the legend of $name what it explains elsewhere', ({ name, diagram }) => {
        const { legend } = pictures.get(name) ?? nothing;
        expect(diagram.legend.filter(({ text }) => !legend.includes(squeezed(shownLine(text))))).toEqual([]);
    });
});

const nothing: C4Picture = { title: '', legend: '', boxes: [], lines: [] };

/** By id, the texts of each box after those of all boxes around it. */
function pathsIn({ members }: PlainDiagram): Map<string, string> {
    const paths = new Map<string, string>();
    const visit = (member: PlainMember, outer: string): void => {
        const path = outer + squeezed(linesOf(member).map(shownLine).join('\n'));
        paths.set(member.id, path);
        if (member.type === 'group') for (const each of member.members) visit(each, `${path} > `);
    };
    for (const member of members) visit(member, '');
    return paths;
}
