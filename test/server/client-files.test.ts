import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileTextRequest, folderEntriesRequest } from '../../server/protocol.ts';
import { ServerUnderTest } from '../support/server.ts';

const files: Readonly<Record<string, string>> = {
    'elsewhere:/root.gplan': 'import item from "shop"\nservice a { calls item }\n',
    'elsewhere:/shop/shop.gplan': 'service item { calls nowhere }\n',
    'elsewhere:/shop/notes.txt': 'service item {}\n',
    'elsewhere:/node_modules/other/other.gplan': 'service other { calls nowhere }\n',
};

let server: ServerUnderTest;

beforeEach(() => {
    server = new ServerUnderTest();
});
afterEach(() => server.stop());

test('reads folders that are on no disk by way of the client', async () => {
    const asked: string[] = [];
    server.connection.onRequest(folderEntriesRequest, ({ uri }) => entriesOf(uri));
    server.connection.onRequest(fileTextRequest, ({ uri }) => {
        asked.push(uri);
        return files[uri] ?? null;
    });
    await server.start({ workspaceFolders: [{ uri: 'elsewhere:/', name: 'elsewhere' }] });
    const [problem] = await server.diagnostics('elsewhere:/shop/shop.gplan', (found) => found.length > 0);
    expect(problem?.message).toContain('nowhere');
    expect(asked.toSorted()).toEqual(['elsewhere:/root.gplan', 'elsewhere:/shop/shop.gplan']);
});

test('reads the other files beside one at the root of what is on no disk', async () => {
    const names = {
        'elsewhere:/a.gplan': 'service a { calls b }\n',
        'elsewhere:/b.gplan': 'service b { calls nowhere }\n',
    };
    server.connection.onRequest(folderEntriesRequest, ({ uri }) =>
        uri === 'elsewhere:/' ? ['a.gplan', 'b.gplan'].map((name) => ({ name, isFolder: false })) : [],
    );
    server.connection.onRequest(fileTextRequest, ({ uri }) => new Map(Object.entries(names)).get(uri) ?? null);
    await server.start({ workspaceFolders: [] });
    await server.open('elsewhere:/a.gplan', names['elsewhere:/a.gplan']);
    const found = await server.diagnostics('elsewhere:/a.gplan', () => true);
    expect(found.filter(({ message }) => JSON.stringify(message).includes('b'))).toEqual([]);
});

test('goes on without what a client cannot read for it', async () => {
    await server.start({ workspaceFolders: [{ uri: 'elsewhere:/', name: 'elsewhere' }] });
    await server.open('elsewhere:/root.gplan', 'service a { calls nowhere }\n');
    const [problem] = await server.diagnostics('elsewhere:/root.gplan', (found) => found.length > 0);
    expect(problem?.message).toContain('nowhere');
});

function entriesOf(folder: string): { name: string; isFolder: boolean }[] {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    const below = Object.keys(files).filter((uri) => uri.startsWith(start));
    const entries = below.map((uri) => uri.slice(start.length).split('/'));
    return [...new Map(entries.map(([name = '', ...rest]) => [name, rest.length > 0]))].map(([name, isFolder]) => ({
        name,
        isFolder,
    }));
}
