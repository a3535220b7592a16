import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { endings, exportFormats } from '../../cli/pictures/export-format.ts';
import { fileFormats } from '../../client/webview/file-formats.ts';
import { type ExportParams, exportRequest } from '../../server/protocol.ts';
import { runGroundplan } from '../support/run-groundplan.ts';
import { ServerUnderTest } from '../support/server.ts';
import { openFile } from './open-file.ts';

const example = new URL('../../examples/order-and-shipping/', import.meta.url);
const text = ['services.gplan', 'production.gplan', 'development.gplan']
    .map((name) => readFileSync(new URL(name, example), 'utf8'))
    .join('\n');

let server: ServerUnderTest;

beforeAll(async () => {
    server = new ServerUnderTest();
    await openFile(server, text, 'shop/shop.gplan');
});
afterAll(() => server.stop());

vi.setConfig({ testTimeout: 60_000 });

test('the editor exports what the terminal program does', () => {
    expect(Object.keys(fileFormats).toSorted()).toEqual([...exportFormats].sort());
    expect(Object.fromEntries(Object.entries(fileFormats).map(([name, { ending }]) => [name, ending]))).toEqual(
        endings,
    );
});

const subject = 'environment:prod';

test.each(['mermaid', 'plantuml', 'c4plantuml', 'd2', 'dot'] as const)(
    'a picture as %s is that of the terminal program',
    async (format) => {
        expect(await exported({ format, subject })).toEqual([
            { name: 'environment-prod', text: printed('--to', format, '--picture', subject) },
        ]);
    },
);

test('options of a preview are those of the terminal program', async () => {
    const options = { hasFindings: true, hasLegend: true, nesting: 'service', instances: 'expanded' } as const;
    const [picture] = (await exported({ format: 'dot', subject, options })) ?? [];
    const parameters = ['--findings', '--legend', '--nest', 'service', '--instances', 'expanded'];
    expect(picture?.text).toBe(printed('--to', 'dot', '--picture', subject, ...parameters));
});

test.each(['structurizr', 'json'] as const)(
    '%s tells of the whole model, whatever picture is shown',
    async (format) => {
        const files = [{ name: 'shop', text: printed('--to', format) }];
        expect(await exported({ format })).toEqual(files);
        expect(await exported({ format, subject })).toEqual(files);
    },
);

test('the page about a picture is that of its environment, or that of the whole', async () => {
    const page = { name: 'environment-prod', text: printed('--to', 'markdown', '--environment', 'prod') };
    expect(await exported({ format: 'markdown', subject })).toEqual([page]);
    expect(await exported({ format: 'markdown', subject: 'failures:prod' })).toEqual([page]);
    const whole = { name: 'shop', text: printed('--to', 'markdown') };
    expect(await exported({ format: 'markdown', subject: 'logical' })).toEqual([whole]);
});

test('without a picture there is a page of the whole, and one for each environment that it leads to', async () => {
    const pages = (await exported({ format: 'markdown' })) ?? [];
    expect(pages[0]).toEqual({ name: 'README', text: printed('--to', 'markdown') });
    const links = [...(pages[0]?.text ?? '').matchAll(/\]\((environment-[^)]*)\.md\)/g)].map(([, name]) => name);
    expect(pages.slice(1).map(({ name }) => name)).toEqual([...new Set(links)]);
});

test('nothing stands for a picture that is gone', async () => {
    expect(await exported({ format: 'mermaid', subject: 'environment:gone' })).toEqual([]);
});

test('nothing is exported of a document that the server does not know', async () => {
    const asked = { uri: 'file:///nowhere.gplan', format: 'json' } as const;
    expect(await server.connection.sendRequest(exportRequest, asked)).toBe(null);
});

test('a document that was never saved is exported under a name that says what it is', async () => {
    const uri = 'untitled:Untitled-1';
    await server.open(uri, 'service order\n');
    const files = await server.connection.sendRequest(exportRequest, { uri, format: 'structurizr' });
    expect(files).toMatchObject([{ name: 'model', text: expect.stringContaining('order') }]);
    const [page] = (await server.connection.sendRequest(exportRequest, { uri, format: 'markdown' })) ?? [];
    expect(page?.text).toMatch(/^# model\n/);
});

async function exported(asked: Omit<ExportParams, 'uri'>) {
    const uri = server.uriOf('shop/shop.gplan');
    return server.connection.sendRequest(exportRequest, { uri, ...asked });
}

function printed(...parameters: string[]): string {
    return runGroundplan(server.folder, 'export', 'shop', ...parameters).output;
}
