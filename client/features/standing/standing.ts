import { commands, Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { picturesChanged, standingRequest } from '../../../server/protocol.ts';

const scheme = 'groundplan-standing';

/** A page that tells how the environments of a project stand on the principles; it follows the text. */
export function standing(server: BaseLanguageClient): Disposable {
    const changed = new EventEmitter<Uri>();
    const shown = new Set<string>();
    return Disposable.from(
        changed,
        workspace.registerTextDocumentContentProvider(scheme, {
            onDidChange: changed.event,
            async provideTextDocumentContent(page) {
                shown.add(page.toString());
                return (await server.sendRequest(standingRequest, { uri: page.query })) ?? '';
            },
        }),
        server.onNotification(picturesChanged, () => {
            for (const page of shown) changed.fire(Uri.parse(page));
        }),
        commands.registerCommand('groundplan.showStanding', async () => {
            const { document } = window.activeTextEditor ?? {};
            if (document?.languageId !== 'groundplan') return;
            const page = Uri.from({ scheme, path: '/Groundplan.md', query: document.uri.toString() });
            await commands.executeCommand('markdown.showPreviewToSide', page);
        }),
    );
}
