import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createWorkspace, type Workspace } from '../../../language/index.ts';
import { createLanguageServices } from '../../../language/services.ts';
import { scan } from '../../../language/syntax/scan.ts';
import { acceptSuggestions } from './accept-suggestions.ts';

const shop = 'test/language/lsp/samples/shop/every-statement.gplan';

test.each([
    ['order-and-shipping', () => inOrder('examples/order-and-shipping')],
    ['the sample with every statement', () => readFileSync(shop, 'utf8')],
])(
    '%s is written from nothing by accepting suggestions and filling names',
    (_, read) => {
        const target = read();
        const workspace = createWorkspace({ today: '2026-11-22' });
        for (const library of ['platform', 'places']) setFolder(workspace, `test/language/lsp/samples/${library}`);
        const uri = 'file:///test/language/lsp/samples/shop/new.gplan';
        const { text, missing } = acceptSuggestions(workspace, uri, target);
        expect(missing).toEqual([]);
        expect(spelled(text)).toBe(spelled(target));
        const mistakes = workspace.projectOf(uri)?.diagnostics.filter(({ isFinding }) => !isFinding);
        expect(mistakes).toEqual([]);
    },
    60_000,
);

test('that sample uses every keyword of the language', () => {
    const samples = [
        shop,
        'test/language/lsp/samples/platform/base.gplan',
        'test/language/lsp/samples/places/clusters.gplan',
    ];
    const used = new Set(samples.flatMap((path) => words(readFileSync(path, 'utf8'))));
    const { keywords } = createLanguageServices().sections.words;
    expect([...keywords].filter((word) => /^\p{L}/u.test(word) && !used.has(word))).toEqual([]);
});

/** The declarations of a folder, each behind those whose names it uses. */
function inOrder(folder: string): string {
    const workspace = createWorkspace({ today: '2026-11-22' });
    const [uri = ''] = setFolder(workspace, folder);
    const project = workspace.projectOf(uri);
    if (!project) throw new Error(`There is no '${uri}'.`);
    const waiting = [...project.sections];
    const written: typeof waiting = [];
    while (waiting.length > 0) {
        const index = waiting.findIndex((section) =>
            section.parsed.references.every((reference) => {
                const used = project.linked.links.get(reference)?.section;
                return used === undefined || used === section || written.includes(used);
            }),
        );
        written.push(...waiting.splice(Math.max(0, index), 1));
    }
    return written.map(({ text }) => text).join('\n');
}

function setFolder(workspace: Workspace, folder: string): string[] {
    const names = readdirSync(folder).filter((name) => name.endsWith('.gplan'));
    return names.map((name) => {
        const uri = `file:///${folder}/${name}`;
        workspace.set(uri, readFileSync(`${folder}/${name}`, 'utf8'));
        return uri;
    });
}

/** The words alone, whatever stands between them. */
function spelled(text: string): string {
    return words(text).join(' ');
}

function words(text: string): string[] {
    return scan(text)
        .filter(({ kind }) => !kind.endsWith('comment'))
        .map(({ start, end }) => text.slice(start, end));
}
