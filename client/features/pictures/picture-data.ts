import type { Preview } from '../../../server/protocol.ts';
import type { FileFormat } from '../../webview/picture-file-name.ts';
import type { PreviewPanel } from '../preview/preview-panel.ts';

/** A picture as a file holds it, of a PNG in Base64; undefined where it cannot be drawn. */
export async function pictureData(
    { picture, title }: Preview,
    format: FileFormat,
    { drawing }: PreviewPanel,
): Promise<string | undefined> {
    if (!picture) return undefined;
    if (format === 'mermaid') return picture.mermaid;
    if (format === 'markdown') return `# ${escaped(title)}\n\n\`\`\`mermaid\n${picture.mermaid.trimEnd()}\n\`\`\`\n`;
    return drawing.draw(picture.diagram, format);
}

/** Titles are the author's words, and no markup. */
function escaped(title: string): string {
    return title.replaceAll(/[\\`*_[\]#|<>&~!]/g, '\\$&');
}
