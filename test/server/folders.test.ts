import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
    DidChangeWorkspaceFoldersNotification,
    DidDeleteFilesNotification,
    DidRenameFilesNotification,
    WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeEach(() => {
    server = new ServerUnderTest();
});
afterEach(() => server.stop());

const many = (found: readonly unknown[]) => found.length > 0;
const none = (found: readonly unknown[]) => found.length === 0;

test('follows a folder that is moved or deleted', async () => {
    const before = server.write('old/a.gplan', 'service a { calls b }');
    await server.start();
    await server.diagnostics(before, many);
    renameSync(join(server.folder, 'old'), join(server.folder, 'new'));
    const files = [{ oldUri: server.uriOf('old'), newUri: server.uriOf('new') }];
    await server.connection.sendNotification(DidRenameFilesNotification.type, { files });
    await server.diagnostics(before, none);
    await server.diagnostics(server.uriOf('new/a.gplan'), many);
    rmSync(join(server.folder, 'new'), { recursive: true });
    await server.connection.sendNotification(DidDeleteFilesNotification.type, {
        files: [{ uri: server.uriOf('new') }],
    });
    await server.diagnostics(server.uriOf('new/a.gplan'), none);
});

test('follows the folders of the workspace', async () => {
    const capabilities = { workspace: { workspaceFolders: true } };
    const uri = server.write('a.gplan', 'service a { calls b }');
    await server.start({ capabilities });
    await server.diagnostics(uri, many);
    const folder = { uri: server.uriOf(''), name: 'test' };
    const change = (added: (typeof folder)[], removed: (typeof folder)[]) => {
        const event = { added, removed };
        return server.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
    };
    await change([], [folder]);
    await server.diagnostics(uri, none);
    expect(await server.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'a' })).toEqual([]);
    await change([folder], []);
    await server.diagnostics(uri, many);
});
