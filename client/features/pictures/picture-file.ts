import { type Uri, workspace } from 'vscode';

export type FileFormat = 'svg' | 'png' | 'mermaid' | 'markdown';

export const fileFormats: readonly FileFormat[] = ['svg', 'png', 'mermaid', 'markdown'];

export const endings: Readonly<Record<FileFormat, string>> = { svg: 'svg', png: 'png', mermaid: 'mmd', markdown: 'md' };

/** `environment:prod` as `environment-prod.svg`; letters of any script stay. */
export function fileName(subject: string, format: FileFormat): string {
    const name = subject.replaceAll(/[^\p{L}\p{N}\p{M}._-]+/gu, '-').slice(0, 100);
    return `${name || 'picture'}.${endings[format]}`;
}

/** Of a PNG the data is Base64. */
export function bytesOf(format: FileFormat, data: string): Uint8Array {
    return format === 'png'
        ? Uint8Array.from(atob(data), (each) => each.charCodeAt(0))
        : new TextEncoder().encode(data);
}

/** Whether something else stands in the file than what is to be written. */
export async function wouldLose(file: Uri, bytes: Uint8Array): Promise<boolean> {
    try {
        const present = await workspace.fs.readFile(file);
        return present.length !== bytes.length || present.some((each, index) => each !== bytes[index]);
    } catch {
        return false;
    }
}
