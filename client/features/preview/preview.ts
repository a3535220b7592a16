import { commands, Disposable, type TextEditor, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PreviewPanel } from './preview-panel.ts';
import { askedSubject, type Subject } from './subject.ts';

const viewType = 'groundplan.preview';

/** One preview beside the editor; it follows the active document of the language. */
export function preview(extension: Uri, server: BaseLanguageClient): Disposable {
    let open: PreviewPanel | undefined;

    function adopt(webview: WebviewPanel, subject: Subject): void {
        open?.close();
        const panel = new PreviewPanel(webview, extension, server, subject);
        open = panel;
        webview.onDidDispose(() => {
            if (open === panel) open = undefined;
        });
    }

    /** From a menu with the document, from a code lens with what to draw of it, otherwise for the active document. */
    function openBeside(argument: unknown): void {
        const subject = askedSubject(argument);
        const uri = argument instanceof Uri ? argument : (subject?.uri ?? uriOf(window.activeTextEditor));
        if (!uri) return;
        if (open) {
            open.bringUp(subject ?? uri);
            return;
        }
        const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
        adopt(window.createWebviewPanel(viewType, 'Groundplan', column), subject ?? { uri });
    }

    return Disposable.from(
        commands.registerCommand('groundplan.openPreview', openBeside),
        window.registerWebviewPanelSerializer(viewType, {
            async deserializeWebviewPanel(webview, state: unknown) {
                const subject = askedSubject(state);
                if (subject) adopt(webview, subject);
                else webview.dispose();
            },
        }),
        window.onDidChangeActiveTextEditor((editor) => {
            const uri = uriOf(editor);
            if (uri) open?.follow(uri);
        }),
        { dispose: () => open?.close() },
    );
}

function uriOf(editor: TextEditor | undefined): Uri | undefined {
    return editor?.document.languageId === 'groundplan' ? editor.document.uri : undefined;
}
