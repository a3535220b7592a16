import { Disposable, FileType, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fileTextRequest, folderEntriesRequest } from '../../../server/protocol.ts';

/** Hands the server the files that it cannot read itself. */
export function serveFiles(server: BaseLanguageClient): Disposable {
    const { protocol2CodeConverter } = server;
    return Disposable.from(
        server.onRequest(folderEntriesRequest, async ({ uri }) => {
            const entries = await entriesOf(protocol2CodeConverter.asUri(uri));
            // A link to a folder has a bit of its own beside that of a folder.
            return entries.map(([name, type]) => ({ name, isFolder: type === FileType.Directory }));
        }),
        server.onRequest(fileTextRequest, ({ uri }) => textOf(protocol2CodeConverter.asUri(uri))),
    );
}

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
    try {
        return await workspace.fs.readDirectory(folder);
    } catch {
        return [];
    }
}

async function textOf(file: Uri): Promise<string | null> {
    try {
        const bytes = await workspace.fs.readFile(file);
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
        return null;
    }
}
