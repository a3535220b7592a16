import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { runGroundplan } from '../support/run-groundplan.ts';
import { ServerUnderTest } from '../support/server.ts';

const program = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));

test('refuses to talk with a person', () => {
    const { exitCode, output, complaints } = runGroundplan('.', 'lsp', '--language', 'en');
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(complaints).toBe(
        "'groundplan lsp' talks with an editor, not with a person: have the editor start 'groundplan lsp --stdio'.\n",
    );
});

test('speaks the language of the command with an editor that asks for none', async () => {
    const server = serverIn('ko');
    const uri = server.write('a.gplan', shop);
    await server.start();
    const found = await server.diagnostics(uri, (all) => all.some(({ code }) => code === 'shared-host'));
    const finding = found.find(({ code }) => code === 'shared-host');
    expect(finding?.message).toMatch(/[가-힣]/);
    const page = finding?.codeDescription?.href ?? '';
    expect(page).toMatch(/\/docs\/rules\/ko\/shared-host\.md$/);
    expect(existsSync(fileURLToPath(page))).toBe(true);
});

test('speaks the language of the editor that asks for one', async () => {
    const server = serverIn('ko');
    const uri = server.write('a.gplan', 'service order { calls ordr }');
    await server.start({ locale: 'en' });
    const [unknown] = await server.diagnostics(uri, (found) => found.length > 0);
    expect(unknown?.message).toBe("Nothing is called 'ordr' here. Did you mean 'order'?");
});

const shop = `service order {}
service shipping { calls order }
environment prod {
  tier: production
  host h { run order  run shipping }
}
`;

function serverIn(language: string): ServerUnderTest {
    const server = new ServerUnderTest([program, 'lsp', '--stdio', '--language', language]);
    onTestFinished(() => server.stop());
    return server;
}
