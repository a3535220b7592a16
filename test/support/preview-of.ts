import {
    groupsIn,
    mostReadableNodes,
    nodesIn,
    picture,
    plainDiagram,
    readSubject,
    render,
    subjectsOf,
    subjectText,
    subjectTitle,
} from '../../language/index.ts';
import type { Preview, PreviewOptions, PreviewTarget } from '../../server/protocol.ts';
import { projectOf } from './project.ts';

/** What the language server answers to a preview, for a project that holds a snippet alone. */
export function previewOf(snippet: string, subject = 'logical', options: PreviewOptions = {}): Preview {
    const project = projectOf(snippet);
    const { model } = project;
    const { nesting, instances, folded, opened, hasFindings, hasLegend, isWhole, isUnfolded, ...filter } = options;
    const wanted = readSubject(subject) ?? ({ kind: 'logical' } as const);
    const diagram = picture(model, wanted, {
        ...{ language: 'en', nesting, instances, folded, opened, isUnfolded, filter },
        ...(hasFindings ? { findings: project.findings } : {}),
        ...(hasLegend ? { hasLegend } : {}),
        ...(isWhole ? {} : { mostNodes: mostReadableNodes }),
    });
    const mermaid = diagram && render(diagram);
    return {
        picture: diagram &&
            mermaid && {
                diagram: plainDiagram(diagram),
                mermaid: mermaid.text,
                mermaidIds: Object.fromEntries(mermaid.ids),
                targets: targetsOf([...groupsIn(diagram.members), ...nodesIn(diagram.members)]),
            },
        title: diagram?.title ?? '',
        subject,
        subjects: subjectsOf(model).map((each) => ({
            name: subjectText(each),
            title: subjectTitle(model, each, 'en'),
        })),
        teams: model.teams.map(({ name, title = name }) => ({ name, title })),
        tags: [],
        kinds: [...new Set(model.elements.map(({ kind }) => kind))].map((kind) => ({ name: kind, title: kind })),
        isBroken: false,
    };
}

/** Everything that can be declared is declared somewhere. */
function targetsOf(drawn: readonly { readonly id: string }[]): Record<string, PreviewTarget> {
    const position = { line: 0, character: 0 };
    const target = { uri: 'file:///project/model.gplan', range: { start: position, end: position }, position };
    return Object.fromEntries(drawn.map(({ id }) => [id, { ...target, element: id.split(' ').at(-1) ?? id }]));
}
