import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createWorkspace, fileRename } from '../../../language/index.ts';

type Files = Readonly<Record<string, string>>;

/** The files with their new names and texts. */
function after(files: Files, ...moves: (readonly [from: string, to: string])[]): Files {
    const workspace = createWorkspace({ today: '2026-11-22' });
    const uriOf = (name: string) => new URL(name, 'file:///w/').href;
    for (const [name, text] of Object.entries(files)) workspace.set(uriOf(name), text);
    const renames = moves.map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) }));
    const { changes = {} } = fileRename(workspace, renames);
    const moved = Object.entries(files).map(([name, text]): [string, string] => {
        const document = TextDocument.create(uriOf(name), '', 1, text);
        const move = moves.find(([from]) => name === from || name.startsWith(`${from}/`));
        const newName = move ? move[1] + name.slice(move[0].length) : name;
        return [newName, TextDocument.applyEdits(document, changes[uriOf(name)] ?? [])];
    });
    expect(mistakesIn(Object.fromEntries(moved))).toEqual(mistakesIn(files));
    return Object.fromEntries(moved);
}

function mistakesIn(files: Files): string[] {
    const workspace = createWorkspace({ today: '2026-11-22' });
    for (const [name, text] of Object.entries(files)) workspace.set(new URL(name, 'file:///w/').href, text);
    return workspace.projects().flatMap(({ diagnostics }) => {
        return diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message.key);
    });
}

const shop: Files = {
    'platform/base.gplan': 'service login\nservice audit { calls login }',
    'platform/mail.gplan': 'service mail { calls audit }',
    'app/app.gplan': 'import login, mail from "../platform"\nservice a { calls login  calls mail }',
    'other/o.gplan': 'import all from "../platform"\nservice o { calls login  calls mail }',
};

test('a folder that moves is imported from its new place', () => {
    const moved = after(shop, ['platform', 'shared/plat form']);
    expect(moved['app/app.gplan']).toMatch(/^import login, mail from "..\/shared\/plat form"\n/);
    expect(moved['other/o.gplan']).toMatch(/^import all from "..\/shared\/plat form"\n/);
});

test('a folder that moves finds what it imports', () =>
    expect(after(shop, ['app', 'teams/one/app'])['teams/one/app/app.gplan']).toMatch(
        /^import login, mail from "..\/..\/..\/platform"\n/,
    ));

test('a folder that gets another name beside what it imports keeps its imports', () =>
    expect(after(shop, ['app', 'shop'])['shop/app.gplan']).toBe(shop['app/app.gplan']));

test('names of a file that moves are imported from there, by others and by the files that stay', () => {
    const moved = after(shop, ['platform/base.gplan', 'security/base.gplan']);
    expect(moved['app/app.gplan']).toMatch(/^import login from "..\/security"\nimport mail from "..\/platform"\n/);
    expect(moved['other/o.gplan']).toMatch(/^import login from "..\/security"\nimport all from "..\/platform"\n/);
    expect(moved['platform/mail.gplan']).toMatch(/^import audit from "..\/security"\n/);
});

test('a file that moves imports what it leaves behind', () =>
    expect(after(shop, ['platform/mail.gplan', 'post/mail.gplan'])['post/mail.gplan']).toBe(
        'import audit from "../platform"\nservice mail { calls audit }',
    ));

test('a file that moves to where it was imported is imported no more', () =>
    expect(after(shop, ['platform/mail.gplan', 'app/mail.gplan'])['app/app.gplan']).toMatch(
        /^import login from "..\/platform"\n/,
    ));

test('another name in the same folder changes nothing', () =>
    expect(after(shop, ['platform/mail.gplan', 'platform/post.gplan'])).toEqual({
        ...shop,
        'platform/mail.gplan': undefined,
        'platform/post.gplan': shop['platform/mail.gplan'],
    }));
