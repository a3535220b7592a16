import { type ClientCapabilities, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { tokenLegend } from '../language/index.ts';

const modelFiles = { scheme: 'file', pattern: { glob: '**/*.gplan', matches: 'file' } } as const;
const folders = { scheme: 'file', pattern: { glob: '**/*', matches: 'folder' } } as const;

/** What the server offers to a client; diagnostics are pushed where the client does not ask for them. */
export function capabilitiesFor(client: ClientCapabilities): InitializeResult['capabilities'] {
    if (!pullsDiagnostics(client)) return capabilities;
    const diagnosticProvider = { identifier: 'groundplan', interFileDependencies: true, workspaceDiagnostics: true };
    return { ...capabilities, diagnosticProvider };
}

export function pullsDiagnostics({ textDocument }: ClientCapabilities): boolean {
    return textDocument?.diagnostic !== undefined;
}

const capabilities: InitializeResult['capabilities'] = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: [' ', ':', '.', '"', '/'], resolveProvider: true },
    signatureHelpProvider: { triggerCharacters: [' ', ','] },
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
    callHierarchyProvider: true,
    typeHierarchyProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: tokenLegend, full: true, range: true },
    inlayHintProvider: true,
    codeLensProvider: {},
    documentLinkProvider: {},
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
    codeActionProvider: { codeActionKinds: ['quickfix', 'refactor', 'source.fixAll.groundplan', 'source.sortMembers'] },
    workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: {
            willRename: { filters: [modelFiles, folders] },
            didRename: { filters: [folders] },
            didDelete: { filters: [folders] },
        },
    },
};
