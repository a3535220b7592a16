import { URI, Utils } from 'vscode-uri';
import type { FileSystem, FolderEntry } from './file-system.ts';
import type { Host, HostFile } from './host.ts';

/** Finds the `.gplan` files in a file system. */
export function modelFiles(files: FileSystem): Pick<Host, 'filesIn' | 'filesBelow' | 'read' | 'isFile'> {
    return {
        async filesIn(folder) {
            const rooted = withRoot(folder);
            return textsOf(files, rooted, await files.entriesOf(rooted));
        },
        filesBelow: (folder) => filesBelow(files, withRoot(folder)),
        read: files.read,
        isFile: files.isFile,
    };
}

async function* filesBelow(files: FileSystem, folder: string): AsyncGenerator<readonly HostFile[]> {
    const entries = await files.entriesOf(folder);
    const texts = await textsOf(files, folder, entries);
    if (texts.length > 0) yield texts;
    for (const { name, isFolder } of entries) {
        if (isFolder && isWorthLooking(name)) yield* filesBelow(files, uriIn(folder, name));
    }
}

async function textsOf(files: FileSystem, folder: string, entries: readonly FolderEntry[]): Promise<HostFile[]> {
    const read = entries.map(async ({ name, isFolder }): Promise<HostFile[]> => {
        const uri = uriIn(folder, name);
        const text = !isFolder && name.endsWith('.gplan') ? await files.read(uri) : undefined;
        return text === undefined ? [] : [{ uri, text }];
    });
    return (await Promise.all(read)).flat();
}

function isWorthLooking(folder: string): boolean {
    return folder !== 'node_modules' && !folder.startsWith('.');
}

/** The folder of a file at the root of a file system has lost its only slash. */
function withRoot(folder: string): string {
    const uri = URI.parse(folder);
    return uri.path === '' ? uri.with({ path: '/' }).toString() : folder;
}

function uriIn(folder: string, name: string): string {
    return Utils.joinPath(URI.parse(folder), name).toString();
}
