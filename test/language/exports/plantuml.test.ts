import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { edgeText } from '../../../language/diagrams/diagram.ts';
import { linesOf, shownLine } from '../../../language/exports/drawn-texts.ts';
import { type PlainDiagram, type PlainMember, plantumlText, sheet } from '../../../language/index.ts';
import { boxPaths, squeezed } from './box-paths.ts';
import { exportedDiagrams, oddDiagram } from './exported-diagrams.ts';
import { drawnByPlantuml, isJavaInstalled, type PlantumlPicture, textsIn } from './plantuml-pictures.ts';

const isInstalled = spawnSync('plantuml', ['-version'], { stdio: 'ignore' }).status === 0;
if (!isInstalled) console.warn('Skipped in part: no PlantUML is installed; npm test says why.');
const diagrams = [...exportedDiagrams(), { name: 'odd names', diagram: oddDiagram() }];

test.each(diagrams)(
    'PlantUML text of $name holds every box once, every line, and opens and closes its boxes',
    ({ diagram }) => {
        const page = sheet(diagram);
        const lines = plantumlText(diagram)
            .split('\n')
            .map((line) => line.trim());
        const boxes = lines.flatMap((line) => /^\w+ "(.*)" as (\w+)/.exec(line)?.slice(1, 3).join(' ') ?? []);
        expect(new Set(boxes).size).toBe(boxes.length);
        const labels = boxes.map((box) => decoded(box.slice(0, box.lastIndexOf(' '))));
        expect(labels.sort()).toEqual(page.members.flatMap(labelsOf).map(unblank).sort());
        expect(lines.filter((line) => line.endsWith('{')).length).toBe(lines.filter((line) => line === '}').length);
        expect(lines.filter((line) => /^\w+ (?:--|\.\.|-\[)/.test(line)).length).toBe(page.edges.length);
    },
);

test.each(diagrams)('nothing that PlantUML could take for its markup stands in a label of $name', ({ diagram }) => {
    for (const [, label = ''] of plantumlText(diagram).matchAll(/"(.*)" as /g)) {
        const rest = label.replaceAll(/<U\+[0-9A-F]{4}>|\\n/g, '');
        expect(rest).not.toMatch(/[<>&"\\*_~%$!#[\]{}|@`'^]|--|\/\/|==|\.\./);
    }
});

describe.skipIf(!isJavaInstalled)('PlantUML of today', () => {
    const pictures = new Map<string, PlantumlPicture>();

    test('draws every picture of every example without reaching for anything', { timeout: 300_000 }, () => {
        // The kinds of things stand in their boxes, too.
        const texts = diagrams.map(({ diagram }) =>
            plantumlText(diagram).replace('@enduml', 'hide stereotype\n@enduml'),
        );
        const drawn = drawnByPlantuml(texts);
        for (const [index, { name }] of diagrams.entries()) pictures.set(name, drawn[index] ?? nothing);
        expect(pictures.size).toBe(diagrams.length);
    });

    test.each(diagrams)('shows every box of $name in the boxes around it, and every line', ({ name, diagram }) => {
        const { members, edges } = sheet(diagram);
        const { boxes, lines } = pictures.get(name) ?? nothing;
        const paths = boxPaths(members);
        expect([...boxes].sort()).toEqual([...paths.values()].sort());
        expect(lines.map(({ from, to, text }) => `${from} -> ${to}: ${text}`).sort()).toEqual(
            edges
                .map(
                    (edge) =>
                        `${paths.get(edge.from)} -> ${paths.get(edge.to)}: ${squeezed(shownLine(edgeText(edge)))}`,
                )
                .sort(),
        );
    });
});

// Debian's plantuml and graphviz; `npm test` installs them where it can.
describe.skipIf(!isInstalled)('The PlantUML of Debian', { timeout: 120_000 }, () => {
    test.each(diagrams.filter(({ name }) => /^(odd|ten-lines|seed\/environments)/.test(name)))(
        'shows every text of $name',
        ({ diagram }) => {
            const shown = drawnByPlantUml(diagram);
            const wanted = sheet(diagram)
                .members.flatMap(labelsOf)
                .flatMap((label) => label.split('\n'))
                .map(plain);
            expect(wanted.filter((line) => line !== '' && !shown.includes(line))).toEqual([]);
        },
    );
});

const nothing: PlantumlPicture = { title: '', legend: '', boxes: [], lines: [] };

function labelsOf(member: PlainMember): string[] {
    const label = linesOf(member).map(shownLine).join('\n');
    return [label, ...(member.type === 'group' ? member.members.flatMap(labelsOf) : [])];
}

function decoded(label: string): string {
    const text = label
        .replaceAll('\\n', '\n')
        .replaceAll(/<U\+([0-9A-F]+)>/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
    return unblank(text.replaceAll('&\u200b#', '&#'));
}

/** What is blank becomes one blank of another kind, which PlantUML keeps. */
function unblank(text: string): string {
    return text
        .split('\n')
        .map((line) => (line === '' ? '\u00a0' : line))
        .join('\n');
}

function drawnByPlantUml(diagram: PlainDiagram): readonly string[] {
    const { stdout, status } = spawnSync('plantuml', ['-tsvg', '-pipe', '-charset', 'UTF-8'], {
        input: plantumlText(diagram),
        encoding: 'utf8',
        maxBuffer: 100_000_000,
    });
    expect(status).toBe(0);
    return textsIn(stdout).map(plain);
}

function plain(text: string): string {
    return text
        .replaceAll('&\u200b#', '&#')
        .replaceAll(/[\s\u00a0\u200b]+/g, ' ')
        .trim();
}
