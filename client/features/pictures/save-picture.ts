import { commands, Uri, window, workspace } from 'vscode';
import { endings, type FileFormat } from '../../webview/picture-file-name.ts';
import { shownLanguage } from '../language-server/chosen-language.ts';
import { previewTextsIn } from '../preview/preview-texts.ts';
import { bytesOf } from './picture-file.ts';

export interface PictureToSave {
    readonly format: FileFormat;
    readonly name: string;
    /** The text, of a PNG in Base64. */
    readonly data: string;
}

/** Asks where to, beside the model unless the reader says otherwise; the dialog asks before it overwrites. */
export async function savePicture({ format, name, data }: PictureToSave, model: Uri): Promise<void> {
    const texts = previewTextsIn(shownLanguage());
    const file = await window.showSaveDialog({
        defaultUri: Uri.joinPath(folderFor(model), name),
        filters: { [endings[format].toUpperCase()]: [endings[format]] },
    });
    if (!file) return;
    try {
        await workspace.fs.writeFile(file, bytesOf(format, data));
    } catch (error) {
        await window.showErrorMessage(texts.notWritten(String(error)));
        return;
    }
    const answer = await window.showInformationMessage(texts.written(workspace.asRelativePath(file)), texts.open);
    if (answer !== undefined) await commands.executeCommand('vscode.open', file);
}

/** A document that was never saved has no folder. */
export function folderFor(model: Uri): Uri {
    if (model.scheme !== 'untitled') return Uri.joinPath(model, '..');
    return workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
}
