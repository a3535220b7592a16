import type { ExtensionContext } from 'vscode';
import { languageServer } from './features/language-server/language-server.ts';
import { startFeatures } from './features/start-features.ts';

/** Where extensions run in Node: on the desktop and on remote machines. */
export function activate(context: ExtensionContext): void {
    startFeatures(context, languageServer(context.extensionUri));
}
