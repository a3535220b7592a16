import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
    codeActions,
    completions,
    createWorkspace,
    declaration,
    definition,
    documentHighlights,
    documentSymbols,
    formatting,
    hover,
    implementation,
    prepareRename,
    publishedDiagnostics,
    references,
    rename,
    typeDefinition,
    type Workspace,
    workspaceSymbols,
} from '../../../language/index.ts';

const folders = ['examples/order-and-shipping', 'test/language/lsp/samples/shop', 'test/language/lsp/samples/platform'];
const sample = folders
    .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')))
    .join('\n');

test('every request is answered at any place of any broken text', () => {
    const random = randomNumbers(20261122);
    const workspace = createWorkspace({ today: '2026-11-22' });
    workspace.set('file:///platform/all.gplan', sample);
    for (let round = 0; round < 300; round++) {
        const text = broken(sample, random);
        workspace.set('file:///project/a.gplan', text);
        askEverything(workspace, 'file:///project/a.gplan', random(text.length + 1));
    }
    expect(workspace.projectOf('file:///project/a.gplan')).toBeDefined();
}, 60_000);

function askEverything(workspace: Workspace, uri: string, offset: number): void {
    const project = workspace.projectOf(uri);
    if (!project) throw new Error('The project is gone.');
    completions(workspace, uri, offset, 'ko');
    hover(project, uri, offset, 'ko');
    declaration(project, uri, offset);
    definition(project, uri, offset);
    typeDefinition(project, uri, offset);
    implementation(workspace, uri, offset);
    references(workspace, uri, offset, { includeDeclaration: true });
    documentHighlights(project, uri, offset);
    if (prepareRename(project, uri, offset)) rename(workspace, uri, offset, 'zone');
    documentSymbols(project, uri);
    workspaceSymbols([project], 'a');
    formatting(project.textOf(uri));
    for (const { range } of publishedDiagnostics(project, uri, { language: 'en', rulePage: '{rule}' }))
        codeActions(project, uri, range, { language: 'en' });
}

/** Cuts a piece out, puts in another one, or ends the text early. */
function broken(text: string, random: (below: number) => number): string {
    const start = random(text.length);
    const length = random(40);
    const other = random(text.length);
    switch (random(4)) {
        case 0:
            return text.slice(0, start);
        case 1:
            return text.slice(0, start) + text.slice(start + length);
        case 2:
            return text.slice(0, start) + text.slice(other, other + length) + text.slice(start);
        default:
            return (
                text.slice(0, start) + ['{', '}', '"', '/*', ':', '.', ',', '->', '\n'][random(9)] + text.slice(start)
            );
    }
}

/** Mulberry32: the same numbers in every run. */
function randomNumbers(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    };
}
