import { type Uri, ViewColumn, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PreviewTarget } from '../../../server/protocol.ts';

/** Selects a declaration in the editor, in the column where its file already stands. */
export async function revealSource(target: PreviewTarget, server: BaseLanguageClient): Promise<void> {
    const uri = server.protocol2CodeConverter.asUri(target.uri);
    await window.showTextDocument(uri, {
        selection: server.protocol2CodeConverter.asRange(target.range),
        viewColumn: columnOf(uri),
    });
}

function columnOf(uri: Uri): ViewColumn {
    const shown = uri.toString();
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === shown);
    return editor?.viewColumn ?? ViewColumn.One;
}
