import type { Connection, DocumentLink } from 'vscode-languageserver';
import {
    codeLenses,
    documentLinks,
    foldingRanges,
    inlayHints,
    originLinks,
    type Project,
    selectionRanges,
    semanticTokens,
    type Workspace,
} from '../../language/index.ts';
import type { Host } from '../host.ts';
import type { Session } from '../session.ts';
import { inFile } from './in-project.ts';

/** Answers how a text is shown: colours, folds, hints, lenses and links. */
export function answerDisplayRequests(
    connection: Connection,
    workspace: Workspace,
    session: Session,
    host: Host,
): void {
    const { semanticTokens: tokens, inlayHint } = connection.languages;
    connection.onFoldingRanges(({ textDocument }) => inFile(workspace, textDocument, foldingRanges));
    connection.onSelectionRanges(({ textDocument, positions }) =>
        inFile(workspace, textDocument, (project, uri) => selectionRanges(project, uri, positions)),
    );
    tokens.on(({ textDocument }) => inFile(workspace, textDocument, semanticTokens) ?? { data: [] });
    tokens.onRange(
        ({ textDocument, range }) =>
            inFile(workspace, textDocument, (project, uri) => semanticTokens(project, uri, range)) ?? { data: [] },
    );
    inlayHint.on(({ textDocument, range }) =>
        inFile(workspace, textDocument, (project, uri) => inlayHints(project, uri, range, session.language)),
    );
    connection.onCodeLens(({ textDocument }) =>
        inFile(workspace, textDocument, (project, uri) => codeLenses(project, uri, session.language)),
    );
    connection.onDocumentLinks(({ textDocument }) =>
        inFile(workspace, textDocument, (project, uri) => linksIn(project, uri, session, host)),
    );
}

/** Of the paths that a text names, only those lead somewhere at which there is a file. */
async function linksIn(project: Project, uri: string, session: Session, host: Host): Promise<DocumentLink[]> {
    const origins = originLinks(project, uri).map(async (link) => ((await host.isFile(link.target)) ? [link] : []));
    return [...documentLinks(project, uri, session), ...(await Promise.all(origins)).flat()];
}
