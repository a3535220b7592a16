import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleIds } from '../../language/rules/catalogue.ts';
import { type SourceCode, sourceFiles } from './source-files.ts';

/** What the files of a folder may import besides each other: folders, files and packages. The nearest row counts. */
const layers: Readonly<Record<string, readonly string[]>> = {
    'language/model': [],
    'language/messages': ['language/model'],
    'language/syntax': [
        'chevrotain',
        'langium',
        'language/grammar',
        'language/messages',
        'language/model',
        'language/references/declared.ts',
        'language/spelling',
    ],
    'language/references': ['language/grammar', 'language/messages', 'language/model', 'language/syntax'],
    'language/spelling': [],
    'language/resolve': [
        'language/grammar',
        'language/messages',
        'language/model',
        'language/profiles/function-profiles.ts',
        'language/references',
        'language/spelling',
        'language/syntax',
    ],
    'language/profiles': ['language/model'],
    'language/analysis': ['language/model', 'language/profiles'],
    'language/rules': [
        'language/analysis',
        'language/changes/change.ts',
        'language/messages',
        'language/model',
        'language/profiles',
        'language/spelling',
    ],
    'language/changes': ['language/messages', 'language/model', 'language/syntax/scan.ts'],
    'language/diagrams': ['language/analysis', 'language/messages', 'language/model'],
    'language/exports': ['language/diagrams', 'language/messages', 'language/model'],
    'language/format': ['langium', 'language/grammar', 'language/syntax'],
    'language/markdown': ['language/format/display-width.ts'],
    'language/overview': [
        'language/markdown',
        'language/messages',
        'language/model',
        'language/project',
        'language/rules',
    ],
    'language/pages': [
        'language/analysis',
        'language/diagrams',
        'language/markdown',
        'language/messages',
        'language/model',
        'language/overview',
        'language/project',
        'language/rules',
    ],
    'language/project': ['langium', 'language'],
    'language/lsp': ['langium', 'language', 'vscode-languageserver-textdocument', 'vscode-languageserver-types'],
    'language/services.ts': ['langium', 'language/grammar', 'language/syntax'],
    'language/create-workspace.ts': ['language/project', 'language/services.ts'],
    'language/index.ts': ['language'],
    server: [
        'language/index.ts',
        'node:fs/promises',
        'node:path',
        'vscode-languageserver',
        'vscode-languageserver-protocol',
        'vscode-languageserver-textdocument',
        'vscode-languageserver-types',
        'vscode-uri',
    ],
    drawing: ['elkjs', 'language/diagrams/diagram.ts', 'language/index.ts'],
    cli: [
        '@resvg/resvg-js',
        'commander',
        'drawing',
        'language/index.ts',
        'mdast-util-from-markdown',
        'node:crypto',
        'node:fs',
        'node:module',
        'node:path',
        'node:url',
        'node:util',
        'node:zlib',
        'package.json',
        'server',
        'vscode-languageserver',
    ],
    'client/extension.ts': ['client/features', 'vscode'],
    'client/web-extension.ts': ['client/features', 'vscode'],
    'client/features': ['client/webview', 'server/protocol.ts', 'vscode', 'vscode-languageclient'],
    'client/webview': [
        'd3-selection',
        'd3-zoom',
        'drawing',
        'elkjs',
        'language/index.ts',
        'mermaid',
        'server/protocol.ts',
    ],
};

const product = sourceFiles('language', 'drawing', 'server', 'client', 'cli');
const everything = [...product, ...sourceFiles('scripts', 'bench', 'test')];

test.each(Object.entries(layers))('%s imports nothing but what its layer may see', (layer, allowed) => {
    const files = product.filter(({ path }) => layerOf(path) === layer);
    const forbidden = files.flatMap(({ path, imports }) => {
        const targets = imports.map(({ target }) => target);
        const unexpected = targets.filter((target) => !allowed.concat(layer).some((part) => isPartOf(target, part)));
        return unexpected.map((target) => `${path} imports ${target}`);
    });
    expect(forbidden).toEqual([]);
});

test('every file of the product is in a layer', () => {
    expect(product.filter(({ path }) => layerOf(path) === undefined).map(({ path }) => path)).toEqual([]);
});

test('no file imports itself by way of others', () => {
    const importsOf = new Map(everything.map((file) => [file.path, lastingImports(file)]));
    expect([...importsOf.keys()].filter((path) => reachable(path, importsOf).has(path))).toEqual([]);
});

test('no file of the product is longer than 300 lines', () => {
    expect(product.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path)).toEqual([]);
});

test.each(ruleIds)('the rule %s has a page in English and in Korean', (rule) => {
    expect(existsSync(`docs/rules/${rule}.md`)).toBe(true);
    expect(existsSync(`docs/rules/ko/${rule}.md`)).toBe(true);
});

test('the description of the architecture has a line for every folder, and at most 150 lines', () => {
    const page = readFileSync('ARCHITECTURE.md', 'utf8');
    const folders = Object.keys(layers).filter((layer) => !layer.endsWith('.ts'));
    expect(folders.filter((folder) => !page.includes(`\`${folder}/\``))).toEqual([]);
    expect(page.split('\n').length).toBeLessThanOrEqual(151);
});

function layerOf(path: string): string | undefined {
    const fitting = Object.keys(layers).filter((layer) => isPartOf(path, layer));
    return fitting.toSorted((left, right) => right.length - left.length)[0];
}

function isPartOf(path: string, whole: string): boolean {
    return path === whole || path.startsWith(`${whole}/`);
}

function lastingImports({ imports }: SourceCode): string[] {
    return imports.filter(({ isType }) => !isType).map(({ target }) => target);
}

function reachable(start: string, importsOf: ReadonlyMap<string, readonly string[]>): Set<string> {
    const found = new Set<string>();
    const open = [start];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
        for (const target of importsOf.get(path) ?? []) {
            if (!found.has(target)) open.push(target);
            found.add(target);
        }
    }
    return found;
}
