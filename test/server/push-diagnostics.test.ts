import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeEach(() => {
    server = new ServerUnderTest();
});
afterEach(() => server.stop());

test('names the version of the document that the diagnostics are about', async () => {
    const uri = server.write('a.gplan', 'service a');
    await server.start();
    await server.open(uri, 'service a');
    await server.diagnostics(uri, () => server.publishedVersion(uri) === 1);
    await server.type(uri, 7, 0, 'service a'.length, ' {');
    await server.diagnostics(uri, (found) => found.length > 0);
    expect(server.publishedVersion(uri)).toBe(7);
});

test('tells of a project that imports from the folder that changed', async () => {
    const app = server.write('app/app.gplan', 'import login from "../platform"\nservice a { calls login }');
    const base = server.write('platform/base.gplan', 'service login');
    await server.start();
    await server.open(base, 'service login');
    await server.diagnostics(app, (found) => found.length === 0);
    await server.type(base, 2, 0, 'service login'.length, 's');
    await server.diagnostics(app, (found) => found.length > 0);
});

test('reads a folder outside of the workspace from which a file imports', async () => {
    const library = mkdtempSync(join(tmpdir(), 'groundplan-library-'));
    writeFileSync(join(library, 'base.gplan'), 'service login');
    const text = `import login from "../${basename(library)}"\nservice a { calls login  calls none }`;
    const uri = server.write('a.gplan', text);
    await server.start();
    const found = await server.diagnostics(uri, (all) => all.length > 0);
    expect(found.map(({ message }) => message)).toEqual(["Nothing is called 'none' here."]);
    rmSync(library, { recursive: true });
});
