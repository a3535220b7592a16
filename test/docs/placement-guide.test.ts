import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withTables } from './placing-tables.ts';

/** The tables of rules behind the mark name the parts once more. */
const [notes = ''] = readFileSync('docs/seed-coverage.md', 'utf8').split('<!-- rules -->');

describe.each([
    ['docs/guides/placements.md', 'en'],
    ['docs/guides/ko/placements.md', 'ko'],
] as const)('%s', (path, language) => {
    const page = readFileSync(path, 'utf8');

    test('has the comparison and the figures that the product has', () =>
        expect(withTables(page, language)).toMatchFileSnapshot(`../../${path}`));

    test('quotes every sentence of the notes on the ways to deploy, as it is', () => {
        expect(quotedIn(page).toSorted()).toEqual(sentences().toSorted());
    });

    test('links to a page of each rule of its kind', () => {
        const linked = new Set(Array.from(page.matchAll(/\[([a-z-]+)\]\([^)]*rules\//g), ([, id]) => id));
        expect(placementRules().filter((id) => !linked.has(id))).toEqual([]);
    });

    test('types no figure by hand', () => {
        const prose = page.replaceAll(/<!-- table[\s\S]*?<!-- end -->|```[\s\S]*?```|^[>|].*$/gm, '');
        expect(prose).not.toMatch(/\d+(?:\.\d+)?\s?(?:ms|s|min|MB|GB|MiB|%)\b/);
    });
});

test('both pages have the same parts, code, tables and rules', () => {
    const [english, korean] = ['docs/guides/placements.md', 'docs/guides/ko/placements.md'].map(outlineOf);
    expect(korean).toEqual(english);
});

function outlineOf(path: string): string[] {
    const found = readFileSync(path, 'utf8').matchAll(
        /^(#+) |^(```gplan[\s\S]*?^```)$|<!-- table: (\S+)|\[([a-z-]+)\]\(/gm,
    );
    return Array.from(found, ([, level, code, table, rule]) => level ?? code ?? table ?? rule ?? '');
}

/** From the part on ways to deploy to the end. */
function sentences(): string[] {
    const part = notes.slice(notes.indexOf('— 배포 방법'));
    const rows = Array.from(part.matchAll(/^\| (.*?) \| .* \|$/gm), ([, sentence = '']) => sentence);
    return rows.filter((each) => !['sentence', '---', '(picture)'].includes(each) && /\p{Script=Hangul}/u.test(each));
}

function quotedIn(page: string): string[] {
    return Array.from(page.matchAll(/^> - (.*)$/gm), ([, sentence = '']) => sentence);
}

function placementRules(): string[] {
    const ids = readFileSync('language/rules/placement/placement-ids.ts', 'utf8');
    return Array.from(ids.matchAll(/^ {4}'([a-z-]+)',$/gm), ([, id = '']) => id);
}
