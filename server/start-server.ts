import {
    type Connection,
    DidChangeWatchedFilesNotification,
    type InitializeParams,
    type InitializeResult,
    TextDocumentSyncKind,
    TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createWorkspace } from '../language/index.ts';
import { canonicalUri } from './canonical-uri.ts';
import { Files } from './files.ts';
import type { Host } from './host.ts';
import { answerLanguageRequests } from './language-requests.ts';
import { answerPreviewRequests } from './preview-requests.ts';
import type { InitializationOptions } from './protocol.ts';
import { Publisher } from './publisher.ts';
import type { Session } from './session.ts';

/** Serves one client until the connection closes. */
export function startServer(connection: Connection, host: Host): void {
    const workspace = createWorkspace({
        get today() {
            return host.today();
        },
    });
    const session: Session = { language: 'en', rulePage: host.rulePage };
    const documents = new TextDocuments(TextDocument);
    const publisher = new Publisher(connection, workspace, session);
    const files = new Files(workspace, host, publisher);
    let folders: readonly string[] = [];
    let canWatch = false;

    connection.onInitialize((params): InitializeResult => {
        agree(session, params);
        folders = (params.workspaceFolders ?? []).map(({ uri }) => canonicalUri(uri));
        canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
        return { capabilities, serverInfo: { name: 'groundplan' } };
    });
    connection.onInitialized(async () => {
        if (canWatch) {
            const watchers = [{ globPattern: '**/*.gplan' }];
            await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
        }
        for (const folder of folders) await files.addFolder(folder);
    });
    documents.onDidOpen(({ document }) => files.open(canonicalUri(document.uri), document.getText()));
    documents.onDidChangeContent(({ document }) => files.change(canonicalUri(document.uri), document.getText()));
    documents.onDidClose(({ document }) => files.close(canonicalUri(document.uri)));
    connection.onDidChangeWatchedFiles(({ changes }) =>
        files.changedOnDisk(changes.map(({ uri }) => canonicalUri(uri))),
    );
    answerLanguageRequests(connection, workspace, session);
    answerPreviewRequests(connection, workspace, session);
    documents.listen(connection);
    connection.listen();
}

function agree(session: Session, { locale, initializationOptions }: InitializeParams): void {
    const options: InitializationOptions = initializationOptions ?? {};
    session.language = options.language ?? (locale?.toLowerCase().startsWith('ko') ? 'ko' : 'en');
    session.rulePage = options.rulePage ?? session.rulePage;
}

const capabilities: InitializeResult['capabilities'] = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: [' ', ':', '.', '"', '/'], resolveProvider: true },
    hoverProvider: true,
    definitionProvider: true,
    declarationProvider: true,
    typeDefinitionProvider: true,
    implementationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    documentFormattingProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.groundplan'] },
};
