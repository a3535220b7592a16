import type { Connection } from 'vscode-languageserver';
import {
    declaration,
    definition,
    documentHighlights,
    documentSymbols,
    hover,
    implementation,
    references,
    typeDefinition,
    type Workspace,
    workspaceSymbols,
} from '../../language/index.ts';
import type { Session } from '../session.ts';
import { atPlace, inFile } from './in-project.ts';

/** Answers what a name means and where else it is. */
export function answerNavigationRequests(connection: Connection, workspace: Workspace, session: Session): void {
    connection.onHover((params) =>
        atPlace(workspace, params, ({ project, uri, offset }) => hover(project, uri, offset, session.language) ?? null),
    );
    connection.onDefinition((params) =>
        atPlace(workspace, params, ({ project, uri, offset }) => definition(project, uri, offset)),
    );
    connection.onDeclaration((params) =>
        atPlace(workspace, params, ({ project, uri, offset }) => declaration(project, uri, offset)),
    );
    connection.onTypeDefinition((params) =>
        atPlace(workspace, params, ({ project, uri, offset }) => typeDefinition(project, uri, offset)),
    );
    connection.onImplementation((params) =>
        atPlace(workspace, params, ({ uri, offset }) => implementation(workspace, uri, offset)),
    );
    connection.onReferences((params) =>
        atPlace(workspace, params, ({ uri, offset }) => references(workspace, uri, offset, params.context)),
    );
    connection.onDocumentHighlight((params) =>
        atPlace(workspace, params, ({ project, uri, offset }) => documentHighlights(project, uri, offset)),
    );
    connection.onDocumentSymbol(({ textDocument }) => inFile(workspace, textDocument, documentSymbols));
    connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(workspace.projects(), query));
}
