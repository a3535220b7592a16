import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorkspace, type Workspace } from '../../../language/index.ts';
import { completions } from '../../../language/lsp/completions.ts';
import { scan } from '../../../language/syntax/scan.ts';
import { isGiven } from './accept-suggestions.ts';

const everyStatement = '../test/language/lsp/samples/shop';
const samples = ['ten-lines', 'order-and-shipping', 'online-boutique', everyStatement, ...seedSamples()];

test.each(samples)('every word of %s is offered where it stands', (sample) => {
    const { workspace, files } = workspaceOf(sample);
    const missing = files.flatMap(({ uri, text }) => missingWords(workspace, uri, text, text));
    expect(missing).toEqual([]);
});

test.each(['ten-lines', 'order-and-shipping', everyStatement])(
    'every word of %s is offered while the file is typed',
    (sample) => {
        const { workspace, files } = workspaceOf(sample);
        for (const { uri, text } of files) workspace.set(uri.replace('.gplan', '-of-all.gplan'), text);
        const missing = files.flatMap(({ uri, text }) => {
            return offeredWords(text).flatMap(({ start, end }) => {
                const typed = text.slice(0, start);
                workspace.set(uri, typed);
                return missingWord(workspace, uri, text.slice(start, end), typed, start);
            });
        });
        expect(missing).toEqual([]);
    },
);

test.each(['ten-lines', 'order-and-shipping', everyStatement])(
    'every word of %s is offered when it is half typed',
    (sample) => {
        const { workspace, files } = workspaceOf(sample);
        const missing = files.flatMap(({ uri, text }) => {
            return offeredWords(text).flatMap(({ start, end }) => {
                const half = Math.ceil((start + end) / 2);
                const typed = text.slice(0, half) + text.slice(end);
                workspace.set(uri, typed);
                return missingWord(workspace, uri, text.slice(start, end), typed, half);
            });
        });
        expect(missing).toEqual([]);
    },
);

function seedSamples(): string[] {
    return readdirSync('examples/seed').map((folder) => `seed/${folder}`);
}

function workspaceOf(sample: string) {
    const workspace = createWorkspace({ today: '2026-11-22' });
    const files = filesOf(join('examples', sample));
    const libraries = sample === everyStatement ? ['platform', 'places'] : [];
    const others = libraries.flatMap((library) => filesOf(join('examples', everyStatement, '..', library)));
    for (const { uri, text } of [...files, ...others]) workspace.set(uri, text);
    return { workspace, files };
}

function filesOf(folder: string) {
    return readdirSync(folder)
        .filter((name) => name.endsWith('.gplan'))
        .map((name) => ({ uri: `file:///${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

function missingWords(workspace: Workspace, uri: string, text: string, typed: string): string[] {
    return offeredWords(text).flatMap(({ start, end }) =>
        missingWord(workspace, uri, text.slice(start, end), typed, start),
    );
}

function missingWord(workspace: Workspace, uri: string, word: string, text: string, offset: number): string[] {
    const { items } = completions(workspace, uri, offset, 'en');
    const isOffered = items.some(({ label }) => label === word || label.split(/[ .]/).includes(word));
    if (isOffered) return [];
    const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
    return [`${line}<|>${word} (offered: ${items.length})`];
}

/** All words but literals and the names that the text itself gives. */
function offeredWords(text: string) {
    const words = scan(text)
        .filter(({ kind }) => !kind.endsWith('comment'))
        .map((lexeme) => ({ ...lexeme, text: text.slice(lexeme.start, lexeme.end) }));
    return words.filter(({ kind }, index) => kind === 'name' && !isGiven(words, index));
}
