import { afterEach, beforeEach, expect, test } from 'vitest';
import {
    CodeActionRequest,
    CompletionRequest,
    DefinitionRequest,
    DocumentFormattingRequest,
    HoverRequest,
    RenameRequest,
} from 'vscode-languageserver-protocol/node';
import { previewRequest } from '../../server/protocol.ts';
import { ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeEach(() => {
    server = new ServerUnderTest();
});
afterEach(() => server.stop());

const shop = `service 주문 { }
service 배송 { calls 주문 }
environment prod {
  tier: production
  host h { run 주문  run 배송 }
}
`;

test('reports what it finds in the files of the folder, opened or not', async () => {
    const uri = server.write('a.gplan', 'service order { calls ordr }');
    await server.start();
    const [unknown] = await server.diagnostics(uri, (found) => found.length > 0);
    expect(unknown?.message).toBe("Nothing is called 'ordr' here. Did you mean 'order'?");
});

test('speaks the language of the client', async () => {
    const uri = server.write('a.gplan', 'service order { calls ordr }');
    await server.start({ locale: 'ko' });
    const [unknown] = await server.diagnostics(uri, (found) => found.length > 0);
    expect(unknown?.message).toContain('이름을 쓰려고 했나요?');
});

test('follows typing and reaches into files that are not open', async () => {
    const order = server.write('order.gplan', 'service order { calls shipping }');
    const shipping = server.write('shipping.gplan', 'service shipping { }');
    await server.start();
    await server.open(shipping, 'service shipping { }');
    await server.diagnostics(order, (found) => found.length === 0);
    await server.type(shipping, 2, 0, 'service shipping'.length, 'x');
    await server.diagnostics(order, (found) => found.length === 1);
    await server.type(shipping, 3, 0, 'service shippin'.length, 'q');
    await server.diagnostics(order, (found) => found.length === 1);
});

test('links a finding to the page of its rule and fixes it', async () => {
    const uri = server.write('shop.gplan', shop);
    await server.start();
    await server.open(uri, shop);
    const found = await server.diagnostics(uri, (all) => all.some(({ code }) => code === 'shared-host'));
    const finding = found.find(({ code }) => code === 'shared-host');
    expect(finding?.codeDescription?.href).toMatch(/docs\/rules\/shared-host\.md$/);
    if (!finding) throw new Error('The finding is gone.');
    const actions = await server.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: finding.range,
        context: { diagnostics: [finding] },
    });
    expect(actions?.map(({ title }) => title)).toContain("Accept 'shared-host' with a reason");
});

test('answers what editors ask about a place in the text', async () => {
    const uri = server.write('shop.gplan', shop);
    await server.start();
    await server.open(uri, shop);
    const textDocument = { uri };
    const position = { line: 1, character: shop.split('\n')[1]?.lastIndexOf('주문') ?? 0 };
    const { connection } = server;
    expect(JSON.stringify(await connection.sendRequest(HoverRequest.type, { textDocument, position }))).toContain(
        '주문',
    );
    const definitions = await connection.sendRequest(DefinitionRequest.type, { textDocument, position });
    expect(JSON.stringify(definitions)).toContain('"line":0');
    const completion = await connection.sendRequest(CompletionRequest.type, { textDocument, position });
    expect(JSON.stringify(completion)).toContain('"주문"');
    const renamed = await connection.sendRequest(RenameRequest.type, { textDocument, position, newName: '주문서비스' });
    expect(JSON.stringify(renamed).match(/주문서비스/g)).toHaveLength(3);
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
    expect(Array.isArray(edits)).toBe(true);
});

test('draws the picture that a preview asks for, with the places behind its parts', async () => {
    const uri = server.write('shop.gplan', shop);
    await server.start();
    await server.open(uri, shop);
    const preview = await server.connection.sendRequest(previewRequest, { uri, subject: 'environment:prod' });
    expect(preview?.picture?.mermaid).toMatch(/^flowchart/m);
    expect(preview?.subjects).toContainEqual({ name: 'environment:prod', title: 'prod' });
    const places = Object.values(preview?.picture?.targets ?? {}).map(({ range }) => range.start.line);
    expect(places).toContain(4);
    for (const id of Object.keys(preview?.picture?.mermaidIds ?? {})) expect(preview?.picture?.mermaid).toContain(id);
});

test('does not fall over a document that is no text of ours', async () => {
    const uri = server.write('a.gplan', '\u0000{{{"'.repeat(200));
    await server.start();
    const found = await server.diagnostics(uri, (all) => all.length > 0);
    expect(found.every(({ range }) => range.end.line >= range.start.line)).toBe(true);
});
