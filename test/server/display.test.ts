import { afterEach, beforeEach, expect, test } from 'vitest';
import {
    CodeLensRequest,
    DocumentLinkRequest,
    FoldingRangeRequest,
    InlayHintRequest,
    SelectionRangeRequest,
    SemanticTokensDeltaRequest,
    type SemanticTokensEdit,
    SemanticTokensRangeRequest,
    SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { ServerUnderTest } from '../support/server.ts';
import { openFile } from './open-file.ts';

let server: ServerUnderTest;
beforeEach(() => {
    server = new ServerUnderTest();
});
afterEach(() => server.stop());

const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

const shop = `service 주문 {
  calls 배<|>송
}
service 배송
environment prod {
  provisioned by terraform from "infra/main.tf"
  provisioned by helm from "infra/gone.yaml"
  run 주문 x2
  run 배송
}
`;

test('folds and growing selections', async () => {
    const { textDocument, position } = await openFile(server, shop);
    const folds = await server.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    expect(folds?.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
        [0, 1],
        [4, 8],
    ]);
    const positions = [position];
    const selections = await server.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions });
    expect(selections?.[0]?.range).toEqual({ start: { line: 1, character: 8 }, end: { line: 1, character: 10 } });
    expect(selections?.[0]?.parent?.range.start).toEqual({ line: 1, character: 2 });
});

test('colours, of a file and of a part of it', async () => {
    const { textDocument } = await openFile(server, shop);
    const full = await server.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    const part = { start: { line: 3, character: 0 }, end: { line: 3, character: 2 } };
    const some = await server.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range: part });
    expect(full?.data.slice(0, 2)).toEqual([0, 0]);
    expect(full?.data.length).toBeGreaterThan(some?.data.length ?? Number.POSITIVE_INFINITY);
    expect(some?.data.slice(0, 2)).toEqual([3, 0]);
});

test('colours after an edit as the difference to those before', async () => {
    const { textDocument } = await openFile(server, shop);
    const full = await server.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    await server.type(textDocument.uri, 2, 3, 'service '.length, '새');
    const params = { textDocument, previousResultId: full?.resultId ?? '' };
    const delta = await server.connection.sendRequest(SemanticTokensDeltaRequest.type, params);
    const edits = delta && 'edits' in delta ? delta.edits : [];
    expect(edits).toHaveLength(1);
    const now = await server.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    expect(applied(full?.data ?? [], edits)).toEqual(now?.data);
    const unknown = { textDocument, previousResultId: 'unknown' };
    expect(await server.connection.sendRequest(SemanticTokensDeltaRequest.type, unknown)).toHaveProperty('data');
});

function applied(data: readonly number[], edits: readonly SemanticTokensEdit[]): number[] {
    return edits.reduce(
        (all, { start, deleteCount, data: added = [] }) => all.toSpliced(start, deleteCount, ...added),
        [...data],
    );
}

test('hints and lenses', async () => {
    const { textDocument } = await openFile(server, shop);
    const hints = await server.connection.sendRequest(InlayHintRequest.type, { textDocument, range });
    expect(hints?.map(({ position: { line } }) => line)).toEqual([8]);
    const lenses = await server.connection.sendRequest(CodeLensRequest.type, { textDocument });
    expect(lenses?.map(({ command }) => command?.title)).toContain('prod: 2 instances');
    expect(lenses?.find(({ command }) => command?.title === 'Open preview')?.command).toMatchObject({
        command: 'groundplan.openPreview',
        arguments: [{ uri: textDocument.uri, subject: 'environment:prod' }],
    });
});

test('links to files that are there, and to no others', async () => {
    server.write('infra/main.tf', '');
    const { textDocument } = await openFile(server, shop);
    const links = await server.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    expect(links?.map(({ target }) => target)).toEqual([server.uriOf('infra/main.tf')]);
});
