import { window } from 'vscode';
import type { FileFormat } from '../../webview/picture-file-name.ts';
import { shownLanguage } from '../language-server/chosen-language.ts';
import { previewTextsIn } from '../preview/preview-texts.ts';
import { fileFormats } from './picture-file.ts';

export async function pickFormat(): Promise<FileFormat | undefined> {
    const { formats, pickFormat: placeHolder } = previewTextsIn(shownLanguage());
    const items = fileFormats.map((format) => ({ label: formats[format], format }));
    return (await window.showQuickPick(items, { placeHolder }))?.format;
}
