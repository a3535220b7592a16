import { type Connection, ErrorCodes, ResponseError, type TextDocumentPositionParams } from 'vscode-languageserver';
import {
    codeActions,
    completionDocumentation,
    completions,
    declaration,
    definition,
    documentHighlights,
    documentSymbols,
    formatting,
    hover,
    implementation,
    offsetAt,
    type Project,
    prepareRename,
    references,
    rename,
    speak,
    typeDefinition,
    type Workspace,
    workspaceSymbols,
} from '../language/index.ts';
import { canonicalUri } from './canonical-uri.ts';
import type { Session } from './session.ts';

interface Place {
    readonly project: Project;
    readonly uri: string;
    readonly offset: number;
}

/** Answers what the editor asks about the language; nothing is computed here. */
export function answerLanguageRequests(connection: Connection, workspace: Workspace, session: Session): void {
    const at = <Answer>({ textDocument, position }: TextDocumentPositionParams, answer: (place: Place) => Answer) => {
        const uri = canonicalUri(textDocument.uri);
        const project = workspace.projectOf(uri);
        return project ? answer({ project, uri, offset: offsetAt(project, uri, position) }) : null;
    };
    const inFile = <Answer>(textDocument: { uri: string }, answer: (project: Project, uri: string) => Answer) => {
        const uri = canonicalUri(textDocument.uri);
        const project = workspace.projectOf(uri);
        return project ? answer(project, uri) : null;
    };
    connection.onCompletion((params) =>
        at(params, ({ uri, offset }) => completions(workspace, uri, offset, session.language)),
    );
    connection.onCompletionResolve((item) => completionDocumentation(workspace, item, session.language));
    connection.onHover((params) =>
        at(params, ({ project, uri, offset }) => hover(project, uri, offset, session.language) ?? null),
    );
    connection.onDefinition((params) => at(params, ({ project, uri, offset }) => definition(project, uri, offset)));
    connection.onDeclaration((params) => at(params, ({ project, uri, offset }) => declaration(project, uri, offset)));
    connection.onTypeDefinition((params) =>
        at(params, ({ project, uri, offset }) => typeDefinition(project, uri, offset)),
    );
    connection.onImplementation((params) => at(params, ({ uri, offset }) => implementation(workspace, uri, offset)));
    connection.onReferences((params) =>
        at(params, ({ uri, offset }) => references(workspace, uri, offset, params.context)),
    );
    connection.onDocumentHighlight((params) =>
        at(params, ({ project, uri, offset }) => documentHighlights(project, uri, offset)),
    );
    connection.onPrepareRename((params) =>
        at(params, ({ project, uri, offset }) => prepareRename(project, uri, offset) ?? null),
    );
    connection.onRenameRequest((params) =>
        at(params, ({ uri, offset }) => {
            const result = rename(workspace, uri, offset, params.newName);
            if ('edit' in result) return result.edit;
            throw new ResponseError(ErrorCodes.InvalidParams, speak(result.error, session.language));
        }),
    );
    connection.onDocumentSymbol(({ textDocument }) => inFile(textDocument, documentSymbols));
    connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(workspace.projects(), query));
    connection.onDocumentFormatting(({ textDocument }) =>
        inFile(textDocument, (project, uri) => formatting(project.textOf(uri))),
    );
    connection.onCodeAction(({ textDocument, range, context }) =>
        inFile(textDocument, (project, uri) => {
            const { language } = session;
            return codeActions(project, uri, range, context.only ? { language, only: context.only } : { language });
        }),
    );
}
