import { Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client-options.ts';

/** The language server of this extension, in its own process, not yet started. */
export function languageServer(extension: Uri): LanguageClient {
    const module = Uri.joinPath(extension, 'dist', 'server', 'main.mjs').fsPath;
    return new LanguageClient('groundplan', 'Groundplan', { module, transport: TransportKind.ipc }, clientOptions());
}
