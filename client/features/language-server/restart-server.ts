import { commands, Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Restarts the server on command, and when a setting has changed that it reads at its start. */
export function restartServer(server: BaseLanguageClient): Disposable {
    return Disposable.from(
        commands.registerCommand('groundplan.restartServer', () => restart(server)),
        workspace.onDidChangeConfiguration(async (change) => {
            if (change.affectsConfiguration('groundplan.language')) await restart(server);
        }),
    );
}

async function restart(server: BaseLanguageClient): Promise<void> {
    // A request that the editor made in this very turn must reach the old server first, or the client reports it as failed.
    await new Promise((resolve) => {
        setTimeout(resolve, 0);
    });
    await server.stop();
    await server.start();
}
