import type { ExtensionContext } from 'vscode';
import { languageWorker } from './features/language-server/language-worker.ts';
import { startFeatures } from './features/start-features.ts';

/** Where extensions run in a browser. */
export function activate(context: ExtensionContext): void {
    startFeatures(context, languageWorker(context.extensionUri));
}
