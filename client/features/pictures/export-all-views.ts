import { commands, Uri, window, workspace } from 'vscode';
import { type FileFormat, fileFormats } from '../../webview/file-formats.ts';
import { shownLanguage } from '../language-server/chosen-language.ts';
import type { PreviewPanel } from '../preview/preview-panel.ts';
import { type ExportTexts, exportTextsIn } from './export-texts.ts';
import { exportedFiles } from './exported-files.ts';
import { madeWithProgress, type Wanted } from './made-with-progress.ts';
import { type NewFile, wouldLose } from './new-file.ts';
import { pickFormat } from './pick-format.ts';
import { folderFor } from './save-file.ts';
import { showDone } from './show-done.ts';

/** Writes everything there is to draw of a project, or to tell of it, into a folder. */
export async function exportAllViews(panel: PreviewPanel): Promise<void> {
    const { shown } = panel;
    const texts = exportTextsIn(shownLanguage());
    if (!shown?.picture) {
        await window.showInformationMessage(texts.nothingToDraw);
        return;
    }
    const format = await pickFormat();
    const folder = format && (await pickFolder(panel, texts));
    if (!folder) return;
    const made = await madeWithProgress(wanted(format, panel));
    if (!made || !(await writeAll(made.files, folder, texts))) return;
    if (made.failed.length > 0) void window.showErrorMessage(texts.notExported(made.failed.join(', ')));
    if (made.files.length === 0) return;
    const done = texts.allWritten(made.files.length, workspace.asRelativePath(folder));
    const remark = shown.isBroken ? texts.mayLack : undefined;
    if (await showDone(done, { remark, action: texts.showFolder })) await showFolder(folder);
}

/** Each picture, or the project as a whole. */
function wanted(format: FileFormat, panel: PreviewPanel): Wanted[] {
    if (fileFormats[format].of !== 'picture') {
        return [{ title: fileFormats[format].label, make: (token) => exportedFiles(undefined, format, panel, token) }];
    }
    return (panel.shown?.subjects ?? []).map(({ name, title }) => {
        return { title, make: (token) => exportedFiles(name, format, panel, token) };
    });
}

/** Whether the files are written: nothing is where the reader keeps what is there, or one cannot be written. */
async function writeAll(files: readonly NewFile[], folder: Uri, texts: ExportTexts): Promise<boolean> {
    const placed = files.map(({ name, bytes }) => ({ file: Uri.joinPath(folder, name), bytes }));
    if (!(await mayOverwrite(placed, texts))) return false;
    try {
        for (const { file, bytes } of placed) await workspace.fs.writeFile(file, bytes);
    } catch (error) {
        await window.showErrorMessage(texts.notWritten(String(error)));
        return false;
    }
    return true;
}

async function pickFolder({ state }: PreviewPanel, texts: ExportTexts): Promise<Uri | undefined> {
    const folders = await window.showOpenDialog({
        canSelectFiles: false,
        canSelectFolders: true,
        defaultUri: folderFor(state.uri),
        openLabel: texts.pickFolder,
    });
    return folders?.[0];
}

/** Asks once for all files in which something else stands. */
async function mayOverwrite(
    files: readonly { readonly file: Uri; readonly bytes: Uint8Array }[],
    texts: ExportTexts,
): Promise<boolean> {
    const losing = await Promise.all(files.map(({ file, bytes }) => wouldLose(file, bytes)));
    const names = files.filter((_, index) => losing[index]).map(({ file }) => workspace.asRelativePath(file));
    if (names.length === 0) return true;
    const options = { modal: true, detail: names.join('\n') };
    return (await window.showWarningMessage(texts.alreadyThere(names.length), options, texts.overwrite)) !== undefined;
}

async function showFolder(folder: Uri): Promise<void> {
    const isInWorkspace = workspace.getWorkspaceFolder(folder) !== undefined;
    await commands.executeCommand(isInWorkspace ? 'revealInExplorer' : 'revealFileInOS', folder);
}
