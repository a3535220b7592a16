import type { ExtensionContext } from 'vscode';
import { findings } from './features/findings/findings.ts';
import { languageServer } from './features/language-server/language-server.ts';
import { restartServer } from './features/language-server/restart-server.ts';
import { preview } from './features/preview/preview.ts';
import { rulePage } from './features/rule-page/rule-page.ts';
import { standing } from './features/standing/standing.ts';

/** Starts the features; returns before the server runs, so that opening a file never waits for it. */
export function activate({ subscriptions, extensionUri }: ExtensionContext): void {
    const server = languageServer(extensionUri);
    subscriptions.push(
        { dispose: () => server.stop() },
        restartServer(server),
        rulePage(extensionUri),
        preview(extensionUri, server),
        findings(server),
        standing(server),
    );
    // What keeps the server from starting has been shown to the user by the language client.
    server.start().catch(() => undefined);
}
