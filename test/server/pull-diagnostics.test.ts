import { afterEach, beforeEach, expect, test } from 'vitest';
import {
    DiagnosticRefreshRequest,
    type DocumentDiagnosticReport,
    DocumentDiagnosticRequest,
    WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol/node';
import { ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeEach(() => {
    server = new ServerUnderTest();
});
afterEach(() => server.stop());

const pulling = {
    capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
};

async function pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) };
    return server.connection.sendRequest(DocumentDiagnosticRequest.type, params);
}

test('answers with the diagnostics of a document, once as long as they are the same', async () => {
    server.write('stock.gplan', 'service stock');
    const uri = server.write('a.gplan', 'service a { calls stock  calls stok }');
    await server.start(pulling);
    await server.open(uri, 'service a { calls stock  calls stok }');
    const first = await pull(uri);
    expect(first.kind === 'full' && first.items.map(({ message }) => message)).toEqual([
        "Nothing is called 'stok' here. Did you mean 'stock'?",
    ]);
    expect(await pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await server.type(uri, 2, 0, 'service a { calls stock  calls sto'.length, 'c');
    expect(await pull(uri, first.resultId)).toMatchObject({ kind: 'full', items: [] });
});

test('tells of all files, and waits until there is something new', async () => {
    const bad = server.write('one/bad.gplan', 'service a { calls b }');
    const other = server.write('two/other.gplan', 'service c');
    await server.start(pulling);
    const { items } = await server.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    expect(items.map(({ uri }) => uri)).toEqual([bad]);
    const previousResultIds = items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
    const waiting = server.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
    await server.open(other, 'service c { calls d }');
    const next = await waiting;
    expect(next.items.map(({ uri, version }) => [uri, version])).toEqual([[other, 1]]);
});

test('pushes nothing to a client that pulls, and asks it to look again', async () => {
    const uri = server.write('a.gplan', 'service a { calls b }');
    const asked = new Promise<void>((resolve) => {
        server.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve());
    });
    await server.start(pulling);
    await server.open(uri, 'service a { calls b }');
    await asked;
    expect(server.isPublished(uri)).toBe(false);
});
