import { window } from 'vscode';
import { pictureFileName } from '../../webview/picture-file-name.ts';
import { shownLanguage } from '../language-server/chosen-language.ts';
import type { PreviewPanel } from '../preview/preview-panel.ts';
import { previewTextsIn } from '../preview/preview-texts.ts';
import { pickFormat } from './pick-format.ts';
import { pictureData } from './picture-data.ts';
import { savePicture } from './save-picture.ts';

/** Saves the picture that a preview shows, in a format of choice. */
export async function exportView(panel: PreviewPanel): Promise<void> {
    const { shown } = panel;
    const texts = previewTextsIn(shownLanguage());
    if (!shown?.picture) {
        await window.showInformationMessage(texts.nothingToDraw);
        return;
    }
    const format = await pickFormat();
    if (!format) return;
    const data = await pictureData(shown, format, panel);
    if (data === undefined) await window.showErrorMessage(texts.notDrawn(shown.title));
    else await savePicture({ format, name: pictureFileName(shown.subject, format), data }, panel.state.uri);
}
