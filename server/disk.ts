import { readdir, readFile, stat } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import type { FileSystem, FolderEntry } from './file-system.ts';

/** The files of the machine that the server runs on. */
export const disk: FileSystem = {
    async entriesOf(folder): Promise<FolderEntry[]> {
        const entries = await readdir(pathOf(folder), { withFileTypes: true }).catch(() => []);
        return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
    },
    async read(uri) {
        const bytes = await readFile(pathOf(uri)).catch(() => undefined);
        return bytes && textOf(bytes);
    },
    async isFile(uri) {
        const found = await stat(pathOf(uri)).catch(() => undefined);
        return found?.isFile() === true;
    },
};

function pathOf(uri: string): string {
    return URI.parse(uri).fsPath;
}

function textOf(bytes: Uint8Array): string | undefined {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
        return undefined;
    }
}
