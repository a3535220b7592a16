import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../../language/rules/all-rules.ts';
import { ruleIds } from '../../../language/rules/catalogue.ts';
import { expectFindingsOf, expectFixesToHelp } from '../../support/findings.ts';

const pages = [
    {
        language: 'English',
        folder: 'docs/rules',
        headings: ['What', 'Why', 'Reported', 'Accepted', 'Fix', 'When to accept it'],
    },
    {
        language: 'Korean',
        folder: 'docs/rules/ko',
        headings: ['무엇', '이유', '보고하는 예', '보고하지 않는 예', '수정', '수용하는 때'],
    },
] as const;

test('every rule of the catalogue is run, in its order', () => {
    expect(allRules.map(({ id }) => id)).toEqual(ruleIds);
});

describe.each(pages)('the $language pages', ({ folder, headings }) => {
    const [, , reported, accepted] = headings;

    test('are those of the rules, and an index that lists them', () => {
        const expected = ['README.md', ...ruleIds.map((id) => `${id}.md`)].sort();
        const found = readdirSync(folder).filter((name) => name.endsWith('.md'));
        expect(found.sort()).toEqual(expected);
        const index = readFileSync(`${folder}/README.md`, 'utf8');
        for (const id of ruleIds) expect(index).toContain(`(${id}.md)`);
    });

    test.each(ruleIds)('%s has every part', (id) => {
        const page = read(folder, id);
        expect(page.startsWith(`# ${id}\n`)).toBe(true);
        expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(headings);
    });

    test.each(ruleIds)('%s reports what its page says it reports', (id) => {
        const snippets = snippetsUnder(read(folder, id), reported);
        expect(snippets.length).toBeGreaterThan(0);
        for (const snippet of snippets) {
            expect(snippet).toContain(`^ ${id}`);
            expectFindingsOf(id, snippet);
        }
    });

    test.each(ruleIds)('%s helps with each of its fixes', (id) => {
        for (const snippet of snippetsUnder(read(folder, id), reported)) {
            expectFixesToHelp(snippet);
            expectFixesToHelp(
                `${snippet
                    .replaceAll(/\/\/.*/g, '')
                    .trim()
                    .split(/\s*\n\s*/)
                    .join('  ')}\n`,
            );
        }
    });

    test.each(ruleIds)('%s accepts what its page says it accepts', (id) => {
        const snippets = snippetsUnder(read(folder, id), accepted);
        expect(snippets.length).toBeGreaterThan(0);
        for (const snippet of snippets) expectFindingsOf(id, snippet);
    });

    test.each(ruleIds)('%s keeps one sentence on a line', (id) => {
        const prose = read(folder, id).replaceAll(/```[\s\S]*?```|^[>|-].*$/gm, '');
        expect(prose).not.toMatch(/[^\s\d]\. \S/);
    });
});

function read(folder: string, id: string): string {
    return readFileSync(`${folder}/${id}.md`, 'utf8');
}

function snippetsUnder(page: string, heading: string): string[] {
    const [, part = ''] = page.split(`\n## ${heading}\n`);
    const [section = ''] = part.split('\n## ');
    return [...section.matchAll(/```gplan\n([\s\S]*?)```/g)].map(([, snippet = '']) => snippet);
}
