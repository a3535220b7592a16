import { afterEach, beforeEach, expect, test } from 'vitest';
import {
    CodeActionRequest,
    CompletionRequest,
    CompletionResolveRequest,
    DocumentOnTypeFormattingRequest,
    DocumentRangeFormattingRequest,
    PrepareRenameRequest,
    SignatureHelpRequest,
    WillRenameFilesRequest,
} from 'vscode-languageserver-protocol/node';
import { ServerUnderTest } from '../support/server.ts';
import { openFile } from './open-file.ts';

let server: ServerUnderTest;
beforeEach(() => {
    server = new ServerUnderTest();
});
afterEach(() => server.stop());

const options = { tabSize: 2, insertSpaces: true };

test('tells what follows in a statement', async () => {
    const at = await openFile(server, 'service a\nenvironment e { run a <|> }');
    const help = await server.connection.sendRequest(SignatureHelpRequest.type, at);
    expect(help?.signatures[0]?.label).toBe('run SERVICE [xN] [is TEMPLATE]');
    expect(help?.activeParameter).toBe(1);
});

test('completes and explains what is chosen', async () => {
    const at = await openFile(server, 'service a { <|> }');
    const answer = await server.connection.sendRequest(CompletionRequest.type, at);
    const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
    const calls = items.find(({ label }) => label === 'calls');
    expect(calls).toBeDefined();
    if (!calls) return;
    const resolved = await server.connection.sendRequest(CompletionResolveRequest.type, calls);
    expect(JSON.stringify(resolved.documentation)).toContain('This element sends requests to another one.');
});

test('formats a range, and while typing', async () => {
    const { textDocument, position } = await openFile(server, 'service   a {\n      calls   a\n}<|>');
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } };
    const params = { textDocument, range, options };
    const inRange = await server.connection.sendRequest(DocumentRangeFormattingRequest.type, params);
    expect(inRange?.map((edit) => edit.range.start.line)).toEqual([1, 1]);
    const typing = { textDocument, position, ch: '}', options };
    const typed = await server.connection.sendRequest(DocumentOnTypeFormattingRequest.type, typing);
    expect(typed?.map((edit) => edit.range.start.line)).toEqual([0, 1, 1]);
});

test('says which name can be changed', async () => {
    const at = await openFile(server, 'service or<|>der');
    const renameable = await server.connection.sendRequest(PrepareRenameRequest.type, at);
    expect(renameable).toMatchObject({ placeholder: 'order' });
});

test('changes imports before a folder is moved', async () => {
    const app = server.write('app/app.gplan', 'import login from "../platform"\nservice a { calls login }');
    server.write('platform/base.gplan', 'service login');
    const { textDocument } = await openFile(server, 'service x', 'platform/more.gplan');
    await server.diagnostics(app, (found) => found.length === 0);
    const files = [{ oldUri: server.uriOf('platform'), newUri: server.uriOf('공통/base') }];
    const edit = await server.connection.sendRequest(WillRenameFilesRequest.type, { files });
    expect(edit?.changes?.[app]?.map(({ newText }) => newText)).toEqual(['"../공통/base"']);
    expect(edit?.changes?.[textDocument.uri]).toBeUndefined();
    const unused = [{ oldUri: server.uriOf('app'), newUri: server.uriOf('shop') }];
    expect(await server.connection.sendRequest(WillRenameFilesRequest.type, { files: unused })).toBeNull();
});

test.each([
    ['offers', ['create' as const]],
    ['does not offer', []],
])('%s to move a declaration to a new file as the editor can create files', async (_, resourceOperations) => {
    const capabilities = { workspace: { workspaceEdit: { documentChanges: true, resourceOperations } } };
    const at = await openFile(server, 'service a<|>\nservice b', 'model.gplan', { capabilities });
    const range = { start: at.position, end: at.position };
    const params = { textDocument: at.textDocument, range, context: { diagnostics: [] } };
    const actions = await server.connection.sendRequest(CodeActionRequest.type, params);
    const isOffered = actions?.some(({ title }) => title.includes("to the new file 'a.gplan'"));
    expect(isOffered).toBe(resourceOperations.length > 0);
});
