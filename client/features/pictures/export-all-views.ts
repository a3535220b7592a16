import { commands, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { Preview } from '../../../server/protocol.ts';
import { type FileFormat, pictureFileName } from '../../webview/picture-file-name.ts';
import { shownLanguage } from '../language-server/chosen-language.ts';
import type { PreviewPanel } from '../preview/preview-panel.ts';
import { type PreviewTexts, previewTextsIn } from '../preview/preview-texts.ts';
import { pickFormat } from './pick-format.ts';
import { pictureData } from './picture-data.ts';
import { bytesOf, wouldLose } from './picture-file.ts';
import { folderFor } from './save-picture.ts';

/** Writes everything there is to draw of a project into a folder, each picture into a file of its own. */
export async function exportAllViews(panel: PreviewPanel): Promise<void> {
    const { shown } = panel;
    const texts = previewTextsIn(shownLanguage());
    if (!shown?.picture) {
        await window.showInformationMessage(texts.nothingToDraw);
        return;
    }
    const format = await pickFormat();
    const folder = format && (await pickFolder(panel, texts));
    if (!folder) return;
    const drawn = await drawAll(shown.subjects, format, panel);
    const files = drawn.files.map(({ subject, bytes }) => ({
        file: Uri.joinPath(folder, pictureFileName(subject, format)),
        bytes,
    }));
    if (drawn.isCancelled || !(await mayOverwrite(files, texts))) return;
    try {
        for (const { file, bytes } of files) await workspace.fs.writeFile(file, bytes);
    } catch (error) {
        await window.showErrorMessage(texts.notWritten(String(error)));
        return;
    }
    if (drawn.failed.length > 0) void window.showErrorMessage(texts.notDrawn(drawn.failed.join(', ')));
    const done = texts.allWritten(files.length, workspace.asRelativePath(folder));
    if ((await window.showInformationMessage(done, texts.showFolder)) !== undefined) await showFolder(folder);
}

interface Drawn {
    readonly files: readonly { readonly subject: string; readonly bytes: Uint8Array }[];
    /** Titles. */
    readonly failed: readonly string[];
    readonly isCancelled: boolean;
}

type Subjects = Preview['subjects'];

function drawAll(subjects: Subjects, format: FileFormat, panel: PreviewPanel): Thenable<Drawn> {
    const { exporting: title } = previewTextsIn(shownLanguage());
    const options = { location: ProgressLocation.Notification, title, cancellable: true };
    return window.withProgress(options, async (progress, token) => {
        const files: { subject: string; bytes: Uint8Array }[] = [];
        const failed: string[] = [];
        for (const subject of subjects) {
            if (token.isCancellationRequested) break;
            progress.report({ message: subject.title, increment: 100 / subjects.length });
            const preview = await panel.askFor(subject.name);
            const data = preview?.subject === subject.name ? await pictureData(preview, format, panel) : undefined;
            if (data === undefined) failed.push(subject.title);
            else files.push({ subject: subject.name, bytes: bytesOf(format, data) });
        }
        return { files, failed, isCancelled: token.isCancellationRequested };
    });
}

async function pickFolder({ state }: PreviewPanel, texts: PreviewTexts): Promise<Uri | undefined> {
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
    texts: PreviewTexts,
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
