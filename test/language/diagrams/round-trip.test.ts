import { expect, test } from 'vitest';
import {
    type Diagram,
    type Edge,
    type Group,
    groupsIn,
    type Language,
    type MermaidOptions,
    nodesIn,
    type PictureOptions,
    type Project,
    picture,
    render,
    type Subject,
    subjectsOf,
} from '../../../language/index.ts';
import { examples } from '../../examples/examples.ts';
import { type ReadEdge, type ReadFlowchart, type ReadNode, readByMermaid } from '../../support/mermaid.ts';
import { estate, everything, shop } from '../../support/models.ts';
import { projectOf } from '../../support/project.ts';
import { random } from '../../support/random.ts';
import { randomEdit } from '../fuzz/random-edit.ts';
import { visible } from './odd-names.ts';

/** In milliseconds: there are many pictures, and Mermaid reads slowly. */
const timeout = 60_000;

const ways: readonly Omit<PictureOptions, 'language' | 'findings'>[] = [
    {},
    { instances: 'expanded', hasLegend: true },
    { nesting: 'service', instances: 'expanded' },
    { mostNodes: 8, hasLegend: true },
];

test.each(examples())('Mermaid reads back all that is in the pictures of $name', { timeout }, async ({ project }) => {
    for (const subject of allSubjects(project)) {
        for (const language of ['en', 'ko'] as const) {
            for (const way of ways) await expectSameBack(project, subject, { ...way, language });
            await expectSameBack(project, subject, { ...ways[1], language }, { shapes: 'rich' });
        }
    }
});

test.each([1, 2, 3, 4, 5, 6])(
    'Mermaid reads back all that is in the pictures of random models: %i',
    { timeout },
    async (seed) => {
        const chance = random(seed);
        for (let count = 0; count < 10; count += 1) {
            let text = chance.pick([shop, estate, everything, `${shop}${everything}`]);
            for (let edits = chance.below(12); edits > 0; edits -= 1) text = randomEdit(text, chance);
            const project = projectOf(text);
            const language: Language = chance.pick(['en', 'ko']);
            for (const subject of allSubjects(project)) {
                await expectSameBack(project, subject, { ...ways[chance.below(ways.length)], language });
            }
        }
    },
);

function allSubjects({ model }: Project): Subject[] {
    const [first] = model.environments[0]?.placements ?? [];
    const placement: Subject[] = first ? [{ kind: 'placement', element: first.element.qualifiedName }] : [];
    return [...subjectsOf(model), ...placement];
}

async function expectSameBack(
    project: Project,
    subject: Subject,
    options: PictureOptions,
    written: MermaidOptions = {},
): Promise<void> {
    const diagram = picture(project.model, subject, { ...options, findings: project.findings });
    if (!diagram) return;
    const { text, ids } = render(diagram, written);
    const read = await readByMermaid(text);
    expect(visible(read.title)).toBe(visible(diagram.title));
    expect(readMembers(read, ids)).toEqual(drawnMembers(diagram));
    expectSameEdges(read, ids, diagram);
    const labels = read.nodes.map(({ label }) => bare(label));
    for (const remark of diagram.remarks) expect(labels).toContain(bare(remark));
    expectLegend(read, diagram);
}

/** Every node and group with the group that it stands in, and all that is told about it. */
function drawnMembers(diagram: Diagram): string[] {
    const groups = [...groupsIn(diagram.members)];
    const parents = new Map(groups.flatMap(({ id, members }) => members.map((each) => [each.id, id] as const)));
    return [...groups, ...nodesIn(diagram.members)]
        .map((member) => {
            const mark = member.mark ? `${signs[member.mark.level]} ${member.mark.count}` : '';
            return `${parents.get(member.id)} > ${member.id}: ${bare([member.title, ...member.details].join())} ${mark}`;
        })
        .toSorted();
}

function readMembers({ nodes, groups }: ReadFlowchart, ids: ReadonlyMap<string, string>): string[] {
    const isFacts = ({ id, inside }: ReadNode) => inside !== undefined && ids.get(id) === ids.get(inside);
    const facts = new Map(nodes.filter(isFacts).map(({ inside, label }) => [inside, label]));
    return [...groups, ...nodes.filter((node) => ids.has(node.id) && !isFacts(node))]
        .filter(({ id }) => ids.has(id))
        .map(({ id, label, inside }) => {
            const telling = withFacts(label.replace(markPattern, ''), facts.get(id));
            const [, mark = ''] = markPattern.exec(label) ?? [];
            return `${ids.get(inside ?? '')} > ${ids.get(id)}: ${bare(telling)} ${mark}`;
        })
        .toSorted();
}

const signs = { error: '✖', warning: '⚠', info: 'ℹ', hint: '◇' };
const markPattern = /(?:\n| · )([✖⚠ℹ◇] \d+)/u;

/** A title that was shortened stands in full before the other facts. */
function withFacts(label: string, facts: string | undefined): string {
    if (facts === undefined) return label;
    return label.endsWith('…') && facts.startsWith(label.slice(0, -1)) ? facts : label + facts;
}

function expectSameEdges({ edges }: ReadFlowchart, ids: ReadonlyMap<string, string>, diagram: Diagram): void {
    const groups = new Map([...groupsIn(diagram.members)].map((group) => [group.id, group]));
    const read = edges.filter(({ from }) => ids.has(from.id));
    expect(read).toHaveLength(diagram.edges.length);
    for (const [index, edge] of diagram.edges.entries()) {
        const { from, to, label, line } = read[index] ?? {};
        expect(endsOf(edge.from, groups)).toContain(ids.get(from?.id ?? ''));
        expect(endsOf(edge.to, groups)).toContain(ids.get(to?.id ?? ''));
        expect(bare(label ?? '')).toBe(bare([...edge.verbs, ...edge.means].join()));
        expect(line).toBe(lines[edge.kind]);
    }
}

/** An arrow between a group and what is in it ends at one of its nodes. */
function endsOf(id: string, groups: ReadonlyMap<string, Group>): string[] {
    return [id, ...nodesIn(groups.get(id)?.members ?? [])].map((end) => (typeof end === 'string' ? end : end.id));
}

const lines: Readonly<Record<Edge['kind'], ReadEdge['line']>> = {
    request: 'normal',
    message: 'dotted',
    replication: 'dotted',
    change: 'dotted',
    implementation: 'dotted',
    promotion: 'thick',
};

function expectLegend({ nodes, edges, groups }: ReadFlowchart, { legend, language }: Diagram): void {
    const title = language === 'en' ? 'Legend' : '범례';
    expect(groups.filter(({ label, id }) => label === title && id.startsWith('l'))).toHaveLength(
        legend.length > 0 ? 1 : 0,
    );
    const samples = [...nodes, ...edges.map(({ label }) => ({ id: 'l', label }))].filter(({ id }) =>
        id.startsWith('l'),
    );
    for (const { sample, text } of legend) {
        const sign = sample.type === 'mark' ? signs[sample.level] : '';
        expect(samples.map(({ label }) => bare(label))).toContain(bare(sign + text));
    }
}

/** Without blanks and signs that part facts: a line may be broken anywhere, and facts stand side by side or below each other. */
function bare(text: string): string {
    return visible(text).replaceAll(/[\s·,]/g, '');
}
