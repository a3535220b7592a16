import { window } from 'vscode';
import { shownLanguage } from '../language-server/chosen-language.ts';
import type { PreviewPanel } from '../preview/preview-panel.ts';
import { exportTextsIn } from './export-texts.ts';
import { exportedFiles } from './exported-files.ts';
import { madeWithProgress } from './made-with-progress.ts';
import { pickFormat } from './pick-format.ts';
import { saveFile } from './save-file.ts';

/** Saves the picture that a preview shows, or what else there is to tell of it, in a format of choice. */
export async function exportView(panel: PreviewPanel): Promise<void> {
    const { shown } = panel;
    const texts = exportTextsIn(shownLanguage());
    if (!shown?.picture) {
        await window.showInformationMessage(texts.nothingToDraw);
        return;
    }
    const { subject, title, isBroken } = shown;
    const format = await pickFormat(subject);
    if (!format) return;
    const made = await madeWithProgress([{ title, make: (token) => exportedFiles(subject, format, panel, token) }]);
    const [file] = made?.files ?? [];
    if (file) await saveFile(file, panel.state.uri, isBroken ? texts.mayLack : undefined);
    else if (made) await window.showErrorMessage(texts.notExported(title));
}
