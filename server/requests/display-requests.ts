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
import { TokenMemory } from '../token-memory.ts';
import { inFile } from './in-project.ts';

/** Answers how a text is shown: colours, folds, hints, lenses and links. */
export function answerDisplayRequests(
    connection: Connection,
    workspace: Workspace,
    session: Session,
    host: Host,
): void {
    const { inlayHint } = connection.languages;
    connection.onFoldingRanges(({ textDocument }) => inFile(workspace, textDocument, foldingRanges));
    connection.onSelectionRanges(({ textDocument, positions }) =>
        inFile(workspace, textDocument, (project, uri) => selectionRanges(project, uri, positions)),
    );
    answerTokenRequests(connection, workspace);
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

function answerTokenRequests({ languages }: Connection, workspace: Workspace): void {
    const { semanticTokens: requests } = languages;
    const memory = new TokenMemory();
    const none = { data: [] };
    requests.on(
        ({ textDocument }) =>
            inFile(workspace, textDocument, (project, uri) => memory.remember(uri, semanticTokens(project, uri))) ??
            none,
    );
    requests.onDelta(
        ({ textDocument, previousResultId }) =>
            inFile(workspace, textDocument, (project, uri) =>
                memory.since(uri, previousResultId, semanticTokens(project, uri)),
            ) ?? none,
    );
    requests.onRange(
        ({ textDocument, range }) =>
            inFile(workspace, textDocument, (project, uri) => semanticTokens(project, uri, range)) ?? none,
    );
}

/** Of the paths that a text names, only those lead somewhere at which there is a file. */
async function linksIn(project: Project, uri: string, session: Session, host: Host): Promise<DocumentLink[]> {
    const origins = originLinks(project, uri).map(async (link) => ((await host.isFile(link.target)) ? [link] : []));
    return [...documentLinks(project, uri, session), ...(await Promise.all(origins)).flat()];
}
