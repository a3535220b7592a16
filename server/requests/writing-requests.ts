import { type Connection, CreateFile, ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
    codeActions,
    completionDocumentation,
    completions,
    fileRename,
    formatting,
    onTypeFormatting,
    prepareRename,
    rangeFormatting,
    rename,
    signatureHelp,
    speak,
    type Workspace,
} from '../../language/index.ts';
import { canonicalUri } from '../canonical-uri.ts';
import type { Session } from '../session.ts';
import { atPlace, inFile } from './in-project.ts';
import { plainTextItems } from './plain-text-items.ts';

/** Answers what helps with writing: completion, signatures, formatting. */
export function answerWritingRequests(connection: Connection, workspace: Workspace, session: Session): void {
    connection.onCompletion((params) =>
        atPlace(workspace, params, ({ uri, offset }) => {
            const found = completions(workspace, uri, offset, session.language);
            return session.knowsSnippets ? found : { ...found, items: plainTextItems(found.items) };
        }),
    );
    connection.onCompletionResolve((item) => completionDocumentation(workspace, item, session.language));
    connection.onSignatureHelp((params) =>
        atPlace(
            workspace,
            params,
            ({ project, uri, offset }) =>
                signatureHelp(project, workspace.services, uri, offset, session.language) ?? null,
        ),
    );
    connection.onDocumentFormatting(({ textDocument }) =>
        inFile(workspace, textDocument, (project, uri) => formatting(project.textOf(uri))),
    );
    connection.onDocumentRangeFormatting(({ textDocument, range }) =>
        inFile(workspace, textDocument, (project, uri) => rangeFormatting(project, uri, range)),
    );
    connection.onDocumentOnTypeFormatting(({ textDocument, position, ch }) =>
        inFile(workspace, textDocument, (project, uri) => onTypeFormatting(project, uri, position, ch)),
    );
    answerChangeRequests(connection, workspace, session);
}

/** Fixes and renames, which change several places or files at once. */
function answerChangeRequests(connection: Connection, workspace: Workspace, session: Session): void {
    connection.onCodeAction(({ textDocument, range, context }) =>
        inFile(workspace, textDocument, (project, uri) => {
            const { language, createsFiles } = session;
            const only = context.only && { only: context.only };
            const actions = codeActions(project, uri, range, { language, ...only });
            return createsFiles ? actions : actions.filter(({ edit }) => !edit?.documentChanges?.some(CreateFile.is));
        }),
    );
    connection.onPrepareRename((params) =>
        atPlace(workspace, params, ({ project, uri, offset }) => prepareRename(project, uri, offset) ?? null),
    );
    connection.onRenameRequest((params) =>
        atPlace(workspace, params, ({ uri, offset }) => {
            const result = rename(workspace, uri, offset, params.newName);
            if ('edit' in result) return result.edit;
            throw new ResponseError(ErrorCodes.InvalidParams, speak(result.error, session.language));
        }),
    );
    connection.workspace.onWillRenameFiles(({ files }) => {
        const moves = files.map(({ oldUri, newUri }) => ({
            oldUri: canonicalUri(oldUri),
            newUri: canonicalUri(newUri),
        }));
        const edit = fileRename(workspace, moves);
        // Editors ask their user before they apply an edit, even one that changes nothing.
        return Object.keys(edit.changes ?? {}).length > 0 ? edit : null;
    });
}
