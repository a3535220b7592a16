import { existsSync } from 'node:fs';
import * as protocol from 'vscode-languageserver-protocol/node';
import { ServerUnderTest } from '../support/server.ts';

/** Something that the server announces to an editor. */
export interface ProtocolFeature {
    /** As announced: `hoverProvider`, or `completionProvider.resolveProvider`. */
    readonly capability: string;
    /** The requests and notifications behind it. */
    readonly methods: readonly string[];
    /** How a test that sends one of them names it. */
    readonly messages: readonly string[];
    /** The file with its answer; undefined where there is none. */
    readonly file: string | undefined;
}

/** What the real server announces, in the order of the specification. */
export async function announcedFeatures(): Promise<ProtocolFeature[]> {
    const server = new ServerUnderTest();
    const { capabilities } = await server.connection.sendRequest(protocol.InitializeRequest.type, {
        processId: process.pid,
        rootUri: null,
        capabilities: {},
        workspaceFolders: null,
    });
    await server.stop();
    const announced = announcedIn(capabilities);
    const order = Object.keys(features);
    const rank = (capability: string) => (capability in features ? order.indexOf(capability) : order.length);
    return announced.toSorted((left, right) => rank(left) - rank(right)).map(featureOf);
}

function featureOf(capability: string): ProtocolFeature {
    const { methods, files } = features[capability] ?? fileOperation(capability);
    const messages = methods.flatMap((method) => [`'${method}'`, ...typesOf(method)]);
    return { capability, methods, messages, file: files.find((file) => existsSync(file)) };
}

/** `workspace.fileOperations.didDelete` is sent as `workspace/didDeleteFiles`; nothing is known about anything else. */
function fileOperation(capability: string): Behind {
    const [, operation] = /^workspace\.fileOperations\.(\w+)$/.exec(capability) ?? [];
    if (operation === undefined) return { methods: [], files: [] };
    const files = operation === 'willRename' ? ['language/lsp/file-rename.ts', 'language/lsp/file-renames.ts'] : [];
    return { methods: [`workspace/${operation}Files`], files: [...files, 'server/files.ts'] };
}

/** The providers, and those of their options that are abilities of their own. */
function announcedIn(capabilities: protocol.ServerCapabilities): string[] {
    const { workspace = {}, ...others } = capabilities;
    const inside = Object.entries(others).flatMap(([name, options]) => [name, ...abilitiesIn(name, options)]);
    const ofFiles = Object.keys(workspace.fileOperations ?? {}).map((name) => `workspace.fileOperations.${name}`);
    const { fileOperations: _, ...ofWorkspace } = workspace;
    const ofFolders = Object.keys(ofWorkspace).map((name) => `workspace.${name}`);
    return [...inside, ...ofFolders, ...ofFiles].filter((name) => name !== 'positionEncoding');
}

function abilitiesIn(provider: string, options: unknown): string[] {
    if (typeof options !== 'object' || options === null) return [];
    const abilities = ['resolveProvider', 'prepareProvider', 'full', 'range', 'workspaceDiagnostics', 'rangesSupport'];
    return abilities.filter((name) => Boolean(Reflect.get(options, name))).map((name) => `${provider}.${name}`);
}

/** `textDocument/hover` is sent as `HoverRequest`. */
function typesOf(method: string): string[] {
    const types = Object.entries(protocol).filter(([, type]) => Reflect.get(Object(type), 'method') === method);
    return types.map(([name]) => name);
}

interface Behind {
    readonly methods: readonly string[];
    /** The first one that is there counts. */
    readonly files: readonly string[];
}

const lsp = (method: string, ...names: string[]): Behind => ({
    methods: [method],
    files: names.map((name) => `language/lsp/${name}.ts`),
});

const features: Readonly<Record<string, Behind>> = {
    textDocumentSync: {
        methods: ['textDocument/didOpen', 'textDocument/didChange', 'textDocument/publishDiagnostics'],
        files: ['language/lsp/published-diagnostics.ts'],
    },
    diagnosticProvider: lsp('textDocument/diagnostic', 'pull-diagnostics', 'published-diagnostics'),
    'diagnosticProvider.workspaceDiagnostics': lsp('workspace/diagnostic', 'pull-diagnostics', 'published-diagnostics'),
    completionProvider: lsp('textDocument/completion', 'completions'),
    'completionProvider.resolveProvider': lsp('completionItem/resolve', 'completion-documentation'),
    hoverProvider: lsp('textDocument/hover', 'hover'),
    signatureHelpProvider: lsp('textDocument/signatureHelp', 'signature-help'),
    declarationProvider: lsp('textDocument/declaration', 'declaration'),
    definitionProvider: lsp('textDocument/definition', 'definition'),
    typeDefinitionProvider: lsp('textDocument/typeDefinition', 'type-definition'),
    implementationProvider: lsp('textDocument/implementation', 'implementation'),
    referencesProvider: lsp('textDocument/references', 'references'),
    documentHighlightProvider: lsp('textDocument/documentHighlight', 'document-highlights'),
    renameProvider: lsp('textDocument/rename', 'rename'),
    'renameProvider.prepareProvider': lsp('textDocument/prepareRename', 'rename'),
    linkedEditingRangeProvider: lsp('textDocument/linkedEditingRange', 'linked-editing-ranges'),
    documentSymbolProvider: lsp('textDocument/documentSymbol', 'document-symbols'),
    workspaceSymbolProvider: lsp('workspace/symbol', 'workspace-symbols'),
    'workspaceSymbolProvider.resolveProvider': lsp('workspaceSymbol/resolve', 'workspace-symbols'),
    callHierarchyProvider: lsp('callHierarchy/incomingCalls', 'call-hierarchy'),
    typeHierarchyProvider: lsp('typeHierarchy/subtypes', 'type-hierarchy'),
    foldingRangeProvider: lsp('textDocument/foldingRange', 'folding-ranges'),
    selectionRangeProvider: lsp('textDocument/selectionRange', 'selection-ranges'),
    semanticTokensProvider: lsp('textDocument/semanticTokens/full', 'semantic-tokens'),
    'semanticTokensProvider.full': lsp('textDocument/semanticTokens/full', 'semantic-tokens'),
    'semanticTokensProvider.range': lsp('textDocument/semanticTokens/range', 'semantic-tokens'),
    inlayHintProvider: lsp('textDocument/inlayHint', 'inlay-hints'),
    'inlayHintProvider.resolveProvider': lsp('inlayHint/resolve', 'inlay-hints'),
    codeLensProvider: lsp('textDocument/codeLens', 'code-lenses', 'code-lens'),
    'codeLensProvider.resolveProvider': lsp('codeLens/resolve', 'code-lenses', 'code-lens'),
    documentLinkProvider: lsp('textDocument/documentLink', 'document-links'),
    'documentLinkProvider.resolveProvider': lsp('documentLink/resolve', 'document-links'),
    documentFormattingProvider: lsp('textDocument/formatting', 'formatting'),
    documentRangeFormattingProvider: lsp('textDocument/rangeFormatting', 'range-formatting', 'formatting'),
    'documentRangeFormattingProvider.rangesSupport': lsp(
        'textDocument/rangesFormatting',
        'range-formatting',
        'formatting',
    ),
    documentOnTypeFormattingProvider: lsp('textDocument/onTypeFormatting', 'on-type-formatting', 'formatting'),
    codeActionProvider: lsp('textDocument/codeAction', 'code-actions'),
    'codeActionProvider.resolveProvider': lsp('codeAction/resolve', 'code-actions'),
    executeCommandProvider: lsp('workspace/executeCommand', 'commands'),
    'workspace.workspaceFolders': { methods: ['workspace/didChangeWorkspaceFolders'], files: ['server/files.ts'] },
};
