import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findings } from './findings/findings.ts';
import { restartServer } from './language-server/restart-server.ts';
import { serveFiles } from './language-server/serve-files.ts';
import { preview } from './preview/preview.ts';
import { rulePage } from './rule-page/rule-page.ts';
import { standing } from './standing/standing.ts';

/** Starts the features; returns before the server runs, so that opening a file never waits for it. */
export function startFeatures({ subscriptions, extensionUri }: ExtensionContext, server: BaseLanguageClient): void {
    subscriptions.push(
        { dispose: () => server.stop() },
        serveFiles(server),
        restartServer(server),
        rulePage(extensionUri),
        preview(extensionUri, server),
        findings(server),
        standing(server),
    );
    // What keeps the server from starting has been shown to the user by the language client.
    server.start().catch(() => undefined);
}
