import { commands, Disposable, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { pictureCommands } from '../pictures/picture-commands.ts';
import { followEditor } from './follow-editor.ts';
import { OpenPreviews, viewType } from './open-previews.ts';
import { readPreviewState } from './preview-state.ts';

/** Pictures beside the editor: those that follow the cursor and those that stay with what they show. */
export function preview(extension: Uri, server: BaseLanguageClient): Disposable {
    const previews = new OpenPreviews(extension, server);
    return Disposable.from(
        { dispose: () => previews.close() },
        commands.registerCommand('groundplan.openPreview', (asked: unknown) => previews.openBeside(asked)),
        commands.registerCommand('groundplan.openNewPreview', (asked: unknown) => previews.openAnother(asked)),
        commands.registerCommand('groundplan.lockPreview', () => previews.current?.lock(true)),
        commands.registerCommand('groundplan.unlockPreview', () => previews.current?.lock(false)),
        pictureCommands(() => previews.currentOrOpened()),
        followEditor((editor) => previews.follow(editor)),
        window.registerWebviewPanelSerializer(viewType, {
            async deserializeWebviewPanel(panel, kept: unknown) {
                const state = readPreviewState(kept);
                if (state) previews.adopt(panel, state);
                else panel.dispose();
            },
        }),
    );
}
