import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
    CompletionRequest,
    CompletionResolveRequest,
    DeclarationRequest,
    ImplementationRequest,
    ReferencesRequest,
    RenameRequest,
    TypeDefinitionRequest,
} from 'vscode-languageserver-protocol/node';
import { ServerUnderTest } from '../support/server.ts';

const app = `import web from "../platform"
service order is web { calls log }
environment prod { host h { run order } }
`;
const base = `template service web
/** Knows who you are. */
service login
`;

let server: ServerUnderTest;
let appUri: string;
let baseUri: string;

beforeEach(async () => {
    server = new ServerUnderTest();
    for (const folder of ['app', 'platform']) mkdirSync(join(server.folder, folder));
    appUri = server.write('app/app.gplan', app);
    baseUri = server.write('platform/base.gplan', base);
    await server.start();
    await server.open(appUri, app);
    await server.diagnostics(appUri, (found) => found.length > 0);
});
afterEach(() => server.stop());

test('a name of another folder is completed, described and imported', async () => {
    const params = at(1, 'calls log', 'calls log'.length);
    const list = await server.connection.sendRequest(CompletionRequest.type, params);
    const items = list && 'items' in list ? list.items : [];
    const login = items.find(({ label }) => label === 'login');
    if (!login) throw new Error(`'login' is not offered.`);
    expect(login.additionalTextEdits?.map(({ newText }) => newText)).toEqual([', login']);
    const resolved = await server.connection.sendRequest(CompletionResolveRequest.type, login);
    expect(resolved.documentation).toMatchObject({ value: expect.stringContaining('Knows who you are.') });
});

test('a template is found from what follows it, by its import and where it is written', async () => {
    const { connection } = server;
    const typed = await connection.sendRequest(TypeDefinitionRequest.type, at(1, 'order', 1));
    expect(typed).toMatchObject([{ targetUri: baseUri }]);
    const declared = await connection.sendRequest(DeclarationRequest.type, at(1, 'web', 1));
    expect(declared).toMatchObject([{ targetUri: appUri, targetSelectionRange: { start: { line: 0, character: 7 } } }]);
});

test('the placements of a service are its implementation', async () => {
    const found = await server.connection.sendRequest(ImplementationRequest.type, at(1, 'order', 1));
    expect(found).toMatchObject([{ targetUri: appUri, targetSelectionRange: { start: { line: 2 } } }]);
});

test('a name is found and changed in every folder that imports it', async () => {
    const context = { includeDeclaration: true };
    const { connection } = server;
    const found = await connection.sendRequest(ReferencesRequest.type, { ...at(1, 'web', 1), context });
    expect(found?.map(({ uri }) => uri)).toEqual([baseUri, appUri, appUri]);
    const edit = await connection.sendRequest(RenameRequest.type, { ...at(1, 'web', 1), newName: 'http-service' });
    expect(Object.entries(edit?.changes ?? {}).map(([uri, edits]) => [uri, edits.length])).toEqual([
        [baseUri, 1],
        [appUri, 2],
    ]);
});

function at(line: number, text: string, into: number) {
    const character = (app.split('\n')[line]?.indexOf(text) ?? 0) + into;
    return { textDocument: { uri: appUri }, position: { line, character } };
}
