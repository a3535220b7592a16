import {
    type Diagram,
    type Model,
    message,
    type Project,
    plainDiagram,
    render,
    speak,
    subjectsOf,
    subjectText,
    subjectTitle,
    tagsOf,
} from '../../language/index.ts';
import type { Preview, PreviewChoice, PreviewParams, PreviewPicture } from '../protocol.ts';
import type { Session } from '../session.ts';
import { askedPicture } from './asked-picture.ts';
import { previewTargets } from './preview-targets.ts';

/** What a preview shows, with all that it can be asked to show. */
export function previewOf(project: Project, params: PreviewParams, session: Pick<Session, 'language'>): Preview {
    const { model } = project;
    const { subject, diagram } = askedPicture(project, params, session);
    return {
        picture: diagram && pictureOf(diagram, project),
        title: diagram?.title ?? '',
        subject: subjectText(subject),
        subjects: subjectsOf(model).map((each) => ({
            name: subjectText(each),
            title: subjectTitle(model, each, session.language),
        })),
        teams: model.teams.map(({ name, title = name }) => ({ name, title })),
        tags: [...new Set(model.elements.flatMap(tagsOf))].sort().map((name) => ({ name, title: name })),
        kinds: kindsIn(model, session),
        isBroken: project.isBroken,
    };
}

function pictureOf(diagram: Diagram, project: Project): PreviewPicture {
    const { text, ids } = render(diagram);
    return {
        diagram: plainDiagram(diagram),
        mermaid: text,
        mermaidIds: Object.fromEntries(ids),
        targets: previewTargets(diagram, project),
    };
}

function kindsIn({ elements }: Model, { language }: Pick<Session, 'language'>): PreviewChoice[] {
    const kinds = new Set(elements.map(({ kind }) => kind));
    return [...kinds].map((kind) => ({ name: kind, title: speak(message(`diagram.kind.${kind}`), language) }));
}
