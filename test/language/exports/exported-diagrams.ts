import { type PlainDiagram, picture, plainDiagram, subjectsOf, subjectText } from '../../../language/index.ts';
import { examples } from '../../examples/examples.ts';
import { oddTitles } from '../diagrams/odd-names.ts';

export interface ExportedDiagram {
    readonly name: string;
    readonly diagram: PlainDiagram;
}

/** Every picture of every example, with everything in it that a picture may have. */
export function exportedDiagrams(): ExportedDiagram[] {
    return examples().flatMap(({ name, project, language }) =>
        subjectsOf(project.model).flatMap((subject) => {
            const { findings } = project;
            const drawn = picture(project.model, subject, {
                language,
                findings,
                hasLegend: true,
                instances: 'expanded',
            });
            return drawn ? [{ name: `${name} ${subjectText(subject)}`, diagram: plainDiagram(drawn) }] : [];
        }),
    );
}

/** Odd texts wherever a diagram may have one. */
export function oddDiagram(): PlainDiagram {
    const nodes = oddTitles.map((title, index) => ({
        type: 'node' as const,
        kind: 'service' as const,
        id: `p "x" \\/run s${index}`,
        title,
        details: [title],
    }));
    return {
        title: 'odd "names" <b>',
        language: 'en',
        direction: 'right',
        remarks: [...oddTitles],
        legend: oddTitles.map((text) => ({ sample: { type: 'edge', kind: 'message' }, text })),
        members: oddTitles.map((title, index) => ({
            type: 'group' as const,
            kind: 'region' as const,
            id: `group ${index}`,
            title,
            details: [title],
            members: nodes.slice(index, index + 1),
        })),
        edges: nodes.map(({ id, title }, index) => ({
            kind: 'request' as const,
            from: id,
            to: nodes[(index * 7 + 1) % nodes.length]?.id ?? id,
            verbs: [title],
            means: [],
        })),
    };
}
