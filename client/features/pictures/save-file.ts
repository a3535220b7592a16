import { commands, Uri, window, workspace } from 'vscode';
import { shownLanguage } from '../language-server/chosen-language.ts';
import { exportTextsIn } from './export-texts.ts';
import type { NewFile } from './new-file.ts';
import { showDone } from './show-done.ts';

/** Asks where to, beside the model unless the reader says otherwise; the dialog asks before it overwrites. */
export async function saveFile({ name, bytes }: NewFile, model: Uri, remark?: string): Promise<void> {
    const texts = exportTextsIn(shownLanguage());
    const ending = name.slice(name.lastIndexOf('.') + 1);
    const file = await window.showSaveDialog({
        defaultUri: Uri.joinPath(folderFor(model), name),
        filters: { [ending.toUpperCase()]: [ending] },
    });
    if (!file) return;
    try {
        await workspace.fs.writeFile(file, bytes);
    } catch (error) {
        await window.showErrorMessage(texts.notWritten(String(error)));
        return;
    }
    const isToOpen = await showDone(texts.written(workspace.asRelativePath(file)), { remark, action: texts.open });
    if (isToOpen) await commands.executeCommand('vscode.open', file);
}

/** A document that was never saved has no folder. */
export function folderFor(model: Uri): Uri {
    if (model.scheme !== 'untitled') return Uri.joinPath(model, '..');
    return workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
}
