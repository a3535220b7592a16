import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createWorkspace, format, speak } from '../../language/index.ts';
import { type PropertySchema, propertySchema } from '../../language/resolve/property-schema.ts';

const page = readFileSync('docs/language/README.md', 'utf8');
const snippets = [...page.matchAll(/^```gplan\n([\s\S]*?)^```$/gm)].map(([, snippet = '']) => snippet);

test.each(snippets)('says nothing about the snippet %#', (snippet) => {
    const workspace = createWorkspace({ today: '2026-11-22' });
    workspace.set('file:///snippet/model.gplan', snippet);
    const said = workspace.projects().flatMap(({ diagnostics }) => diagnostics);
    expect(said.map(({ start, message }) => `${snippet.slice(start, start + 20)}: ${speak(message, 'en')}`)).toEqual(
        [],
    );
});

test('formats none of the snippets', () => {
    expect(snippets.map(format)).toEqual(snippets);
});

test('the page names every word of the grammar', () => {
    const code = [...page.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([text]) => text).join('\n');
    const missing = keywords().filter((word) => !new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(code));
    expect(missing).toEqual([]);
});

test('the page lists every property as the language has it', () => {
    const [, table = ''] = page.split('| property | of | value |\n|---|---|---|\n');
    expect(table.trimEnd().split('\n')).toEqual(propertySchema.flatMap(rowsOf));
});

function keywords(): string[] {
    const grammar = readFileSync('language/grammar/groundplan.langium', 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
    return [...new Set([...grammar.matchAll(/'([a-z]+)'/g)].map(([, word = '']) => word))];
}

function rowsOf({ key, owners, value, properties = [] }: PropertySchema): string[] {
    const row = (name: string, shape: PropertySchema['value']) =>
        `| \`${name}\` | ${owners.join(', ')} | ${valueText(shape)} |`;
    return [row(key, value), ...properties.map((inner) => row(`${key}.${inner.key}`, inner.value))];
}

function valueText(value: PropertySchema['value']): string {
    switch (value.kind) {
        case 'quantity':
            return value.dimension;
        case 'word':
            return value.words.map((word) => `\`${word}\``).join(', ');
        case 'numbers':
            return 'number or range';
        case 'any word':
            return 'word';
        case 'text':
            return 'text';
    }
}
