import { describe, expect, test } from 'vitest';
import {
    type Diagram,
    groupsIn,
    type Model,
    nodesIn,
    type PictureOptions,
    picture,
    type Subject,
    subjectsOf,
    subjectText,
} from '../../../../language/index.ts';
import { examples } from '../../../examples/examples.ts';
import { estate, everything, shop } from '../../../support/models.ts';
import { projectOf } from '../../../support/project.ts';
import { random } from '../../../support/random.ts';

const manners: readonly Partial<PictureOptions>[] = [
    {},
    { instances: 'expanded' },
    { nesting: 'service', instances: 'expanded' },
    { mostNodes: 20 },
    { mostNodes: 5, instances: 'expanded' },
];

describe.each(examples().map(({ name, project }) => ({ name, model: project.model })))('$name', ({ model }) => {
    test.each(allSubjects(model).map((subject) => ({ name: subjectText(subject), subject })))(
        '$name is a sound picture',
        ({ subject }) => {
            for (const manner of manners) {
                const diagram = picture(model, subject, { language: 'en', ...manner });
                expect(diagram && faultsOf(diagram)).toEqual([]);
            }
        },
    );
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'texts with lines lost, doubled and swapped give sound pictures (seed %i)',
    (seed) => {
        const choose = random(seed);
        for (let round = 0; round < 12; round += 1) {
            const text = scrambled(
                choose.pick([shop, estate, everything, `${shop}\n${estate}\n${everything}`]),
                choose.below,
            );
            const { model } = projectOf(text);
            for (const subject of allSubjects(model)) {
                const diagram = picture(model, subject, { language: 'ko', ...manners[choose.below(manners.length)] });
                expect(diagram ? faultsOf(diagram) : [], `${subjectText(subject)} of\n${text}`).toEqual([]);
            }
        }
    },
);

test('the same text gives the same pictures', () => {
    const [one, other] = [projectOf(everything).model, projectOf(everything).model];
    for (const subject of allSubjects(one)) {
        const options: PictureOptions = { language: 'en', mostNodes: 10 };
        expect(shape(picture(one, subject, options))).toBe(shape(picture(other, subject, options)));
    }
});

function allSubjects(model: Model): Subject[] {
    const placements = model.elements.map(
        ({ qualifiedName }) => ({ kind: 'placement', element: qualifiedName }) as const,
    );
    return [...subjectsOf(model), ...placements];
}

/** What no picture may have: two things with one id, an arrow from or to nothing, an empty group. */
function faultsOf({ members, edges }: Diagram): string[] {
    const groups = [...groupsIn(members)];
    const nodes = [...nodesIn(members)];
    const ids = [...groups, ...nodes].map(({ id }) => id);
    const ends = new Set([...nodes, ...groups.filter(({ kind }) => kind === 'instances')].map(({ id }) => id));
    return [
        ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
        ...edges.flatMap(({ from, to }) => [from, to]).flatMap((id) => (ends.has(id) ? [] : [`${id} is no box`])),
        ...groups.filter((group) => group.members.length === 0).map(({ id }) => `${id} is empty`),
    ];
}

function scrambled(text: string, below: (limit: number) => number): string {
    const lines = text.split('\n');
    for (let change = 0; change < 6; change += 1) {
        const at = below(lines.length);
        const line = lines[at] ?? '';
        const other = below(lines.length);
        const way = below(3);
        if (way === 0) lines.splice(at, 1);
        if (way === 1) lines.splice(other, 0, line);
        if (way === 2) lines.splice(at, 1, ...lines.slice(other, other + 1));
    }
    return lines.join('\n');
}

/** Without the declarations, which know where they stand. */
function shape(diagram: Diagram | undefined): string {
    return JSON.stringify(diagram, (key, value: unknown) =>
        key === 'source' || key === 'element' ? undefined : value,
    );
}
