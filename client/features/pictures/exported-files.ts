import type { CancellationToken } from 'vscode';
import { type DrawnFormat, type FileFormat, fileFormats, isDrawn } from '../../webview/file-formats.ts';
import { pictureFileName } from '../../webview/picture-file-name.ts';
import type { PreviewPanel } from '../preview/preview-panel.ts';
import { type NewFile, newFile } from './new-file.ts';

/** What a subject is exported as, or without one all that there is to tell of the project; nothing where that failed. */
export async function exportedFiles(
    subject: string | undefined,
    format: FileFormat,
    panel: PreviewPanel,
    token: CancellationToken,
): Promise<readonly NewFile[]> {
    // There is no drawing of everything.
    if (isDrawn(format)) return subject === undefined ? [] : drawnFile(subject, format, panel);
    const files = await panel.filesOf(subject, format, token);
    return files.map(({ name, text }) => newFile(`${name}.${fileFormats[format].ending}`, text));
}

async function drawnFile(subject: string, format: DrawnFormat, panel: PreviewPanel): Promise<NewFile[]> {
    const { shown } = panel;
    const preview = shown?.subject === subject ? shown : await panel.askFor(subject);
    if (!preview?.picture || preview.subject !== subject) return [];
    // Only a page that can be seen is there at all.
    panel.panel.reveal(undefined, true);
    const data = await panel.drawing.draw(preview.picture.diagram, format);
    return data === undefined ? [] : [newFile(pictureFileName(subject, format), data)];
}
