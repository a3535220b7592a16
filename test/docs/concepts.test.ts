import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlaceKind } from '../../language/model/environment.ts';
import { placeWords } from '../../language/references/expected-kinds.ts';
import { canContain } from '../../language/resolve/nesting.ts';
import { propertySchema } from '../../language/resolve/property-schema.ts';
import { grammarKeywords, statementWords } from './concepts.ts';
import { codeIn, conceptPages, sectionsOf } from './language-pages.ts';

const sections = conceptPages().flatMap(sectionsOf);
const code = sections.map(({ text }) => codeIn(text)).join('\n');
const examples = sections.flatMap((section) => section.examples.flatMap(({ files }) => [...files.values()])).join('\n');

describe.each(sections.filter(({ words }) => words.length > 0))('the part "$heading" of $page', (section) => {
    test('has an example of each of its words', () => {
        const shown = section.examples.flatMap(({ files }) => [...files.values()]).join('\n');
        expect(section.words.filter((word) => !isNamedIn(word, shown))).toEqual([]);
    });

    test('says where it stands in the model and what reads it', () => {
        expect(section.claims.length).toBeGreaterThan(0);
        expect(section.text).toMatch(/^- Read by: \S/m);
    });
});

test('every word that begins a statement has a part of a page', () => {
    const explained = new Set(sections.flatMap(({ words }) => words.flatMap((word) => word.split(' '))));
    expect(statementWords().filter((word) => !explained.has(word))).toEqual([]);
});

test('every word of the grammar is on a page', () => {
    expect(grammarKeywords().filter((word) => !isNamedIn(word, code))).toEqual([]);
});

test('every property is explained on a page and stands in an example', () => {
    const keys = propertySchema.flatMap(({ key, properties = [] }) => [key, ...properties.map((inner) => inner.key)]);
    expect(keys.filter((key) => !code.includes(`\`${key}\``))).toEqual([]);
    expect(keys.filter((key) => !new RegExp(`(?<![\\w-])${key}: `).test(examples))).toEqual([]);
});

test('every word that is the value of a property is on a page', () => {
    const words = propertySchema.flatMap(({ value }) => (value.kind === 'word' ? value.words : []));
    expect(words.filter((word) => !isNamedIn(word, code))).toEqual([]);
});

test('the table of places says what may stand in what', () => {
    const rows = readFileSync('docs/language/places.md', 'utf8').matchAll(/^\| `([a-z ]+)` \|[^|]*\|([^|]*)\|$/gm);
    const stated = Array.from(rows, ([, place = '', around = '']) => [place, around.trim()]);
    const real = placeWords.map((inner) => {
        const around = placeWords.filter((outer) => canContain(outer, inner));
        const isInSites = sites.every((site) => around.includes(site));
        const named = isInSites ? ['sites', ...around.filter((outer) => !sites.includes(outer))] : around;
        return [inner === 'server' ? 'database server' : inner, named.join(', ')];
    });
    expect(Object.fromEntries(stated)).toEqual(Object.fromEntries(real));
});

const sites: readonly PlaceKind[] = ['provider', 'region', 'datacenter', 'zone'];

function isNamedIn(word: string, text: string): boolean {
    return new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').test(text);
}
