import { type ClientCapabilities, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { tokenLegend } from '../language/index.ts';

const modelFiles = { pattern: { glob: '**/*.gplan', matches: 'file' } } as const;
const folders = { pattern: { glob: '**/*', matches: 'folder' } } as const;

/** What the server offers to every client. */
export const capabilities: InitializeResult['capabilities'] = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: [' ', ':', '.', '"', '/'], resolveProvider: true },
    signatureHelpProvider: { triggerCharacters: [' ', ','] },
    diagnosticProvider: { identifier: 'groundplan', interFileDependencies: true, workspaceDiagnostics: true },
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
    semanticTokensProvider: { legend: tokenLegend, full: { delta: true }, range: true },
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

/** Clients that ask for diagnostics are not sent any. */
export function pullsDiagnostics({ textDocument }: ClientCapabilities): boolean {
    return textDocument?.diagnostic !== undefined;
}
