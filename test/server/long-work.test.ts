import { afterEach, beforeEach, expect, test } from 'vitest';
import {
    CancellationTokenSource,
    CodeLensRequest,
    HoverRequest,
    LSPErrorCodes,
    WorkDoneProgress,
    WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol/node';
import { ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeEach(() => {
    server = new ServerUnderTest();
});
afterEach(() => server.stop());

function services(count: number): string {
    return Array.from({ length: count }, (_, index) => `service s${index} { calls s${(index + 1) % count} }`).join(
        '\n',
    );
}

test('shows how the reading of a large workspace goes on, and answers meanwhile', async () => {
    for (let index = 0; index < 80; index++) server.write(`folder-${index}/a.gplan`, services(150));
    const small = server.write('small/a.gplan', 'service order');
    const kinds: string[] = [];
    const ended = new Promise<void>((resolve) => {
        server.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
            server.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
                kinds.push(kind);
                if (kind === 'end') resolve();
            });
        });
    });
    await server.start({ capabilities: { window: { workDoneProgress: true } } });
    await server.open(small, 'service order');
    const params = { textDocument: { uri: small }, position: { line: 0, character: 9 } };
    const hover = await server.connection.sendRequest(HoverRequest.type, params);
    expect(JSON.stringify(hover)).toContain('order');
    expect(kinds).not.toContain('end');
    await ended;
    expect([kinds[0], kinds.at(-1)]).toEqual(['begin', 'end']);
}, 20_000);

test('computes nothing for requests that are cancelled before their turn', async () => {
    const text = services(2000);
    const uri = server.write('a.gplan', text);
    await server.start();
    await server.open(uri, text);
    const params = { textDocument: { uri } };
    const first = server.connection.sendRequest(CodeLensRequest.type, params);
    const source = new CancellationTokenSource();
    const superseded = Array.from({ length: 20 }, () => {
        return server.connection.sendRequest(CodeLensRequest.type, params, source.token);
    });
    source.cancel();
    const answers = await Promise.allSettled(superseded);
    await first;
    const codes = answers.map((answer) => (answer.status === 'rejected' ? answer.reason.code : undefined));
    expect(new Set(codes)).toEqual(new Set([LSPErrorCodes.RequestCancelled]));
}, 20_000);
