import { commands, Disposable, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Restarts the server on command, and when a setting has changed that it reads at its start. */
export function restartServer(server: LanguageClient): Disposable {
    return Disposable.from(
        commands.registerCommand('groundplan.restartServer', () => server.restart()),
        workspace.onDidChangeConfiguration(async (change) => {
            if (change.affectsConfiguration('groundplan.language')) await server.restart();
        }),
    );
}
