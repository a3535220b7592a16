import type { Connection } from 'vscode-languageserver';
import {
    type Diagram,
    groupsIn,
    type Model,
    message,
    mostReadableNodes,
    nodesIn,
    type PictureOptions,
    type Project,
    picture,
    plainDiagram,
    rangeOf,
    readSubject,
    render,
    type Subject,
    speak,
    subjectsOf,
    subjectText,
    subjectTitle,
    type Workspace,
} from '../language/index.ts';
import { canonicalUri } from './canonical-uri.ts';
import {
    type Preview,
    type PreviewChoice,
    type PreviewOptions,
    type PreviewParams,
    type PreviewPicture,
    type PreviewTarget,
    previewRequest,
} from './protocol.ts';
import type { Session } from './session.ts';

/** Draws what a preview asks for. */
export function answerPreviewRequests(connection: Connection, workspace: Workspace, session: Session): void {
    connection.onRequest(previewRequest, (params) => {
        const project = workspace.projectOf(canonicalUri(params.uri));
        return project ? previewOf(project, params, session) : null;
    });
}

const logical: Subject = { kind: 'logical' };

function previewOf(project: Project, { subject: asked = '', options = {} }: PreviewParams, session: Session): Preview {
    const { model } = project;
    const wanted = readSubject(asked) ?? logical;
    const chosen = pictureOptions(project, options, session);
    const found = picture(model, wanted, chosen);
    const subject = found ? wanted : logical;
    const diagram = found ?? picture(model, logical, chosen);
    return {
        picture: diagram && pictureOf(diagram, project),
        title: diagram?.title ?? '',
        subject: subjectText(subject),
        subjects: subjectsOf(model).map((each) => ({
            name: subjectText(each),
            title: subjectTitle(model, each, session.language),
        })),
        teams: model.teams.map(choiceOf),
        tags: [],
        kinds: kindsIn(model, session),
        isBroken: project.isBroken,
    };
}

function pictureOptions({ findings }: Project, options: PreviewOptions, { language }: Session): PictureOptions {
    const { nesting, instances, folded, opened, hasFindings, hasLegend, isWhole, ...filter } = options;
    return {
        language,
        nesting,
        instances,
        folded,
        opened,
        filter,
        ...(hasFindings ? { findings } : {}),
        ...(hasLegend ? { hasLegend } : {}),
        ...(isWhole ? {} : { mostNodes: mostReadableNodes }),
    };
}

function pictureOf(diagram: Diagram, project: Project): PreviewPicture {
    const { text, ids } = render(diagram);
    const drawn = [...groupsIn(diagram.members), ...nodesIn(diagram.members)];
    return {
        diagram: plainDiagram(diagram),
        mermaid: text,
        mermaidIds: Object.fromEntries(ids),
        targets: Object.fromEntries(
            drawn.flatMap(({ id, source }) => (source ? [[id, targetOf(project, source)]] : [])),
        ),
    };
}

function kindsIn({ elements }: Model, { language }: Session): PreviewChoice[] {
    const kinds = new Set(elements.map(({ kind }) => kind));
    return [...kinds].map((kind) => ({ name: kind, title: speak(message(`diagram.kind.${kind}`), language) }));
}

function choiceOf({ name, title }: { readonly name: string; readonly title: string | undefined }): PreviewChoice {
    return { name, title: title ?? name };
}

function targetOf(project: Project, source: Parameters<typeof rangeOf>[1]): PreviewTarget {
    const range = rangeOf(project, source);
    return { uri: source.section.uri, range, position: range.start };
}
