import { type PlainDiagram, picture, plainDiagram, subjectsOf, subjectText } from '../../language/index.ts';
import { examples } from '../examples/examples.ts';

export interface DrawnExample {
    readonly name: string;
    readonly diagram: PlainDiagram;
}

/** Every picture of every example, with its instances counted and one by one. */
export function drawnExamples(): DrawnExample[] {
    return examples().flatMap(({ name, project, language }) =>
        subjectsOf(project.model).flatMap((subject) =>
            (['counted', 'expanded'] as const).flatMap((instances) => {
                const diagram = picture(project.model, subject, { language, instances, hasLegend: true });
                if (!diagram) return [];
                return [{ name: `${name} ${subjectText(subject)} ${instances}`, diagram: plainDiagram(diagram) }];
            }),
        ),
    );
}
