import { type Uri, workspace } from 'vscode';

/** What is to be written. */
export interface NewFile {
    /** With its ending. */
    readonly name: string;
    readonly bytes: Uint8Array;
}

/** Of a PNG the data is Base64. */
export function newFile(name: string, data: string): NewFile {
    const bytes = name.endsWith('.png')
        ? Uint8Array.from(atob(data), (each) => each.charCodeAt(0))
        : new TextEncoder().encode(data);
    return { name, bytes };
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
