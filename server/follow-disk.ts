import type { Connection } from 'vscode-languageserver';
import { canonicalUri } from './canonical-uri.ts';
import type { Files } from './files.ts';

/** Follows what happens to files and folders; of a folder that moves or goes, editors tell nothing about the files in it. */
export function followDisk(
    connection: Connection,
    files: Files,
    folders: 'with changing folders' | 'with fixed folders',
    read: (folders: readonly string[]) => Promise<void>,
): void {
    connection.onDidChangeWatchedFiles(({ changes }) =>
        files.changedOnDisk(changes.map(({ uri }) => canonicalUri(uri))),
    );
    connection.workspace.onDidRenameFiles(async ({ files: moves }) => {
        for (const { oldUri } of moves) files.removeFolder(folderUri(oldUri));
        await read(moves.map(({ newUri }) => folderUri(newUri)));
    });
    connection.workspace.onDidDeleteFiles(({ files: gone }) => {
        for (const { uri } of gone) files.removeFolder(folderUri(uri));
    });
    if (folders === 'with fixed folders') return;
    connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
        for (const { uri } of removed) files.removeFolder(folderUri(uri));
        await read(added.map(({ uri }) => folderUri(uri)));
    });
}

function folderUri(uri: string): string {
    return canonicalUri(uri).replace(/\/+$/, '');
}
