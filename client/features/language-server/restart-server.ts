import { setImmediate } from 'node:timers/promises';
import { commands, Disposable, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Restarts the server on command, and when a setting has changed that it reads at its start. */
export function restartServer(server: LanguageClient): Disposable {
    return Disposable.from(
        commands.registerCommand('groundplan.restartServer', () => restart(server)),
        workspace.onDidChangeConfiguration(async (change) => {
            if (change.affectsConfiguration('groundplan.language')) await restart(server);
        }),
    );
}

async function restart(server: LanguageClient): Promise<void> {
    // A request that the editor made in this very turn must reach the old server first, or the client reports it as failed.
    await setImmediate();
    await server.restart();
}
