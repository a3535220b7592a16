import {
    type Connection,
    DidChangeWatchedFilesNotification,
    type InitializeParams,
    type InitializeResult,
    TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createWorkspace, type Language } from '../language/index.ts';
import { canonicalUri } from './canonical-uri.ts';
import { capabilities, pullsDiagnostics } from './capabilities.ts';
import { DiagnosticReports } from './diagnostic-reports.ts';
import { Files } from './files.ts';
import { FindingOptions } from './finding-options.ts';
import { followDisk } from './follow-disk.ts';
import { followSettings } from './follow-settings.ts';
import type { Host } from './host.ts';
import { answerLanguageRequests } from './language-requests.ts';
import { answerPreviewRequests } from './preview-requests.ts';
import type { InitializationOptions } from './protocol.ts';
import { Publisher } from './publisher.ts';
import { readFolders } from './read-folders.ts';
import { Refresh } from './refresh.ts';
import { DiagnosticRequests } from './requests/diagnostic-requests.ts';
import type { Session } from './session.ts';

/** Serves one client until the connection closes. */
export function startServer(connection: Connection, host: Host): void {
    const options = new FindingOptions(host);
    const workspace = createWorkspace(options);
    const { language } = host;
    const rulePage = host.rulePage(language);
    const session: Session = { language, rulePage, knowsSnippets: false, createsFiles: false };
    const versions = new Map<string, number>();
    const reports = new DiagnosticReports(workspace, session);
    const refresh = new Refresh(connection);
    const audience = { pushesDiagnostics: true, versions, changed };
    const publisher = new Publisher(connection, workspace, reports, audience);
    const files = new Files(workspace, host, { publisher, refresh }, versions);
    const diagnostics = new DiagnosticRequests(reports, files, versions);
    let folders: readonly string[] = [];

    function changed(): void {
        diagnostics.wake();
        // An editor looks again by itself at what is typed in, but not at the other open documents.
        if (versions.size > 1) refresh.schedule();
    }

    connection.onInitialize((params): InitializeResult => {
        const { capabilities: client } = params;
        agree(session, params, host);
        refresh.agree(client);
        audience.pushesDiagnostics = !pullsDiagnostics(client);
        folders = (params.workspaceFolders ?? []).map(({ uri }) => canonicalUri(uri));
        connection.onInitialized(() => begin(client));
        return { capabilities, serverInfo: { name: 'groundplan' } };
    });

    async function begin(client: InitializeParams['capabilities']): Promise<void> {
        if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
            const watchers = [{ globPattern: '**/*.gplan' }];
            await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
        }
        await followSettings(connection, client, options, () => files.reconsider());
        const read = (added: readonly string[]) => readFolders(added, files, connection, session.language);
        followDisk(
            connection,
            files,
            client.workspace?.workspaceFolders ? 'with changing folders' : 'with fixed folders',
            read,
        );
        await read(folders);
    }

    followDocuments(connection, files);
    diagnostics.answer(connection);
    answerLanguageRequests(connection, workspace, session, host);
    answerPreviewRequests(connection, workspace, session);
    connection.listen();
}

function followDocuments(connection: Connection, files: Files): void {
    const documents = new TextDocuments(TextDocument);
    documents.onDidOpen(({ document }) => files.open(canonicalUri(document.uri), document.getText(), document.version));
    documents.onDidChangeContent(({ document }) =>
        files.change(canonicalUri(document.uri), document.getText(), document.version),
    );
    documents.onDidClose(({ document }) => files.close(canonicalUri(document.uri)));
    documents.listen(connection);
}

function agree(
    session: Session,
    { locale, initializationOptions, capabilities: client }: InitializeParams,
    host: Host,
): void {
    session.createsFiles = client.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;
    session.knowsSnippets = client.textDocument?.completion?.completionItem?.snippetSupport === true;
    const options: InitializationOptions = initializationOptions ?? {};
    session.language = options.language ?? languageOf(locale) ?? host.language;
    session.rulePage = options.rulePage ?? host.rulePage(session.language);
}

function languageOf(locale: string | undefined): Language | undefined {
    if (locale === undefined) return undefined;
    return locale.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}
