import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { FileSystem, FolderEntry } from './file-system.ts';
import { fileTextRequest, folderEntriesRequest } from './protocol.ts';

/** The files that only the client can reach: in a browser all, elsewhere those that are on no disk. */
export function clientFiles(connection: Connection): FileSystem {
    // A client may know nothing of these requests.
    const entriesOf = (folder: string): Promise<readonly FolderEntry[]> =>
        connection.sendRequest(folderEntriesRequest, { uri: folder }).catch(() => []);
    return {
        entriesOf,
        async read(uri) {
            const text = await connection.sendRequest(fileTextRequest, { uri }).catch(() => null);
            return text ?? undefined;
        },
        async isFile(uri) {
            const file = URI.parse(uri);
            const entries = await entriesOf(Utils.dirname(file).toString());
            return entries.some(({ name, isFolder }) => !isFolder && name === Utils.basename(file));
        },
    };
}
