import type { TextDocumentIdentifier, TextDocumentPositionParams } from 'vscode-languageserver';
import { offsetAt, type Project, type Workspace } from '../../language/index.ts';
import { canonicalUri } from '../canonical-uri.ts';

/** A place in the text of a project. */
export interface Place {
    readonly project: Project;
    readonly uri: string;
    readonly offset: number;
}

/** Null for a document that the server does not know. */
export function inFile<Answer>(
    workspace: Workspace,
    textDocument: TextDocumentIdentifier,
    answer: (project: Project, uri: string) => Answer,
): Answer | null {
    const uri = canonicalUri(textDocument.uri);
    const project = workspace.projectOf(uri);
    return project ? answer(project, uri) : null;
}

/** Null for a document that the server does not know. */
export function atPlace<Answer>(
    workspace: Workspace,
    { textDocument, position }: TextDocumentPositionParams,
    answer: (place: Place) => Answer,
): Answer | null {
    return inFile(workspace, textDocument, (project, uri) =>
        answer({ project, uri, offset: offsetAt(project, uri, position) }),
    );
}
