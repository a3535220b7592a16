import { base64Of, exportedPng, exportedSvg, type FileStyle } from './exported-picture.ts';
import type { Host } from './host.ts';
import type { PageCommand, Picture, PictureFormat } from './messages.ts';
import { pictureFileName } from './picture-file-name.ts';
import type { Texts } from './texts.ts';

interface Surroundings {
    readonly host: Host;
    readonly texts: Texts;
    readonly picture: () => Picture | undefined;
    readonly style: () => FileStyle;
    readonly announce: (text: string) => void;
}

export type ExportCommand = Extract<PageCommand, `copy-${string}` | `save-${string}`>;

/** Copies or saves the picture that is shown. */
export async function handOn(command: ExportCommand, around: Surroundings): Promise<void> {
    const found = around.picture()?.preview.picture;
    const style = around.style();
    if (!found) return around.announce(around.texts.nothing);
    try {
        if (command === 'copy-mermaid') copy(found.mermaid, around);
        else if (command === 'copy-svg') copy(await exportedSvg(found, style), around);
        else if (command === 'copy-png') await copyPng(await exportedPng(found, style), around);
        else if (command === 'save-mermaid') save('mermaid', found.mermaid, around);
        else if (command === 'save-svg') save('svg', await exportedSvg(found, style), around);
        else await savePng(await exportedPng(found, style), around);
    } catch {
        around.announce(command.startsWith('copy') ? around.texts.copyFailed : around.texts.failed);
    }
}

export function isExportCommand(command: string): command is ExportCommand {
    return /^(copy|save)-(mermaid|svg|png)$/.test(command);
}

type Png = Awaited<ReturnType<typeof exportedPng>>;

function copy(text: string, { host, texts, announce }: Surroundings): void {
    host.tell({ kind: 'copy', text });
    announce(texts.copied);
}

async function copyPng({ blob, isShrunk }: Png, { texts, announce }: Surroundings): Promise<void> {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    announce(isShrunk ? `${texts.copied} ${texts.shrunk}` : texts.copied);
}

async function savePng({ blob, isShrunk }: Png, around: Surroundings): Promise<void> {
    save('png', await base64Of(blob), around);
    if (isShrunk) around.announce(around.texts.shrunk);
}

function save(format: PictureFormat, data: string, { host, picture }: Surroundings): void {
    const subject = picture()?.preview.subject ?? 'picture';
    host.tell({ kind: 'save', format, name: pictureFileName(subject, format), data });
}
