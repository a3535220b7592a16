import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { type FileFormat, type FormatTopic, fileFormats } from '../../webview/file-formats.ts';
import { shownLanguage } from '../language-server/chosen-language.ts';
import { type ExportTexts, exportTextsIn } from './export-texts.ts';

/** Asks for the format of one picture, the subject, or of everything. */
export async function pickFormat(subject?: string): Promise<FileFormat | undefined> {
    const texts = exportTextsIn(shownLanguage());
    const { pickFormat: placeHolder } = texts;
    const picked = await window.showQuickPick(choices(texts, subject), { placeHolder });
    return picked?.format;
}

interface Choice extends QuickPickItem {
    /** Undefined for a line between choices. */
    readonly format: FileFormat | undefined;
}

function choices(texts: ExportTexts, subject: string | undefined): Choice[] {
    const { ofView, ofAll, pages } = texts;
    const headings = subject === undefined ? ofAll : ofView;
    const descriptions = { ...texts.formats, markdown: pages[pagesFor(subject)] };
    let topic: FormatTopic | undefined;
    return formats.flatMap((format): Choice[] => {
        const { label, ending, of } = fileFormats[format];
        const choice = { label, description: `${descriptions[format]} (.${ending})`, format };
        if (of === topic) return [choice];
        topic = of;
        return [{ label: headings[of], kind: QuickPickItemKind.Separator, format: undefined }, choice];
    });
}

const formats = Object.keys(fileFormats).filter(isFormat);

function isFormat(name: string): name is FileFormat {
    return name in fileFormats;
}

function pagesFor(subject: string | undefined): keyof ExportTexts['pages'] {
    if (subject === undefined) return 'all';
    return /^(environment|failures):/.test(subject) ? 'environment' : 'whole';
}
