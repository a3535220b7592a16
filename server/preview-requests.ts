import type { Connection } from 'vscode-languageserver';
import { type Project, picture, rangeOf, render, type Workspace } from '../language/index.ts';
import { canonicalUri } from './canonical-uri.ts';
import {
    type Preview,
    type PreviewChoice,
    type PreviewParams,
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

function previewOf(project: Project, { environment, view }: PreviewParams, { language }: Session): Preview {
    const { model } = project;
    const shown = model.views.find(({ name }) => name === view);
    const drawn = shown ? undefined : model.environments.find(({ name }) => name === environment);
    const diagram = picture(model, { environment: drawn?.name, view: shown?.name }, language);
    const rendered = diagram && render(diagram);
    return {
        mermaid: rendered?.text,
        title: diagram?.title ?? '',
        targets: Object.fromEntries(
            [...(rendered?.targets ?? [])].map(([id, source]) => [id, targetOf(project, source)]),
        ),
        environments: model.environments.map(choiceOf),
        views: model.views.map(choiceOf),
        environment: drawn?.name,
        view: shown?.name,
        isBroken: project.isBroken,
    };
}

function choiceOf({ name, title }: { readonly name: string; readonly title: string | undefined }): PreviewChoice {
    return { name, title: title ?? name };
}

function targetOf(project: Project, source: Parameters<typeof rangeOf>[1]): PreviewTarget {
    return { uri: source.section.uri, range: rangeOf(project, source) };
}
