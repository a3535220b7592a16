import { afterEach, test } from 'vitest';
import { ConfigurationRequest, DidChangeConfigurationNotification } from 'vscode-languageserver-protocol/node';
import { ServerUnderTest } from '../support/server.ts';

const shop = `service order
service shipping { calls order }
environment prod {
  tier: production
  cluster k { run order x1  run shipping x2 }
}
`;

const running: ServerUnderTest[] = [];

afterEach(() => Promise.all(running.splice(0).map((server) => server.stop())));

async function opened(server: ServerUnderTest): Promise<string> {
    const uri = server.uriOf('shop.gplan');
    await server.open(uri, shop);
    return uri;
}

function newServer(): ServerUnderTest {
    const server = new ServerUnderTest();
    running.push(server);
    return server;
}

test('levels come from the settings of an editor that can be asked', async () => {
    const server = newServer();
    let settings: unknown = { levels: { 'single-instance': 'error' }, environments: null };
    server.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings));
    await server.start({ capabilities: { workspace: { configuration: true } } });
    const uri = await opened(server);
    await server.diagnostics(uri, (found) => found.some(isCalled('single-instance', 1)));

    settings = {
        levels: { availability: 'off', nonsense: 'loud' },
        environments: { prod: { 'no-pipeline': 'error' } },
    };
    await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await server.diagnostics(uri, (found) => !found.some(({ code }) => code === 'single-instance'));
});

test('levels come along with the notification of an editor that cannot be asked', async () => {
    const server = newServer();
    await server.start();
    const uri = await opened(server);
    await server.diagnostics(uri, (found) => found.some(isCalled('single-instance', 2)));
    const settings = { groundplan: { rules: { environments: { prod: { 'single-instance': 'hint' } } } } };
    await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    await server.diagnostics(uri, (found) => found.some(isCalled('single-instance', 4)));
});

function isCalled(rule: string, severity: number) {
    return (found: { readonly code?: unknown; readonly severity?: number }) =>
        found.code === rule && found.severity === severity;
}
