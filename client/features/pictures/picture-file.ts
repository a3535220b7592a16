import { type Uri, workspace } from 'vscode';
import type { FileFormat } from '../../webview/picture-file-name.ts';

export const fileFormats: readonly FileFormat[] = ['svg', 'png', 'mermaid', 'markdown'];

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
