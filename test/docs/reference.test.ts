import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageReference } from '../../scripts/language-reference.ts';
import { manifest } from '../../scripts/manifest.ts';
import { ruleIndex } from '../../scripts/rule-index.ts';
import { seedTable } from '../../scripts/seed-table.ts';

const written = languageReference();

test.each([...written, ...ruleIndex(), ...seedTable(), ...manifest()])(
    '%s is what `node scripts/write-reference.ts` writes',
    (path, text) => {
        expect(readFileSync(path, 'utf8')).toBe(text);
    },
);

test('there is no picture of a rule too many', () => {
    expect(globSync('docs/language/railroad/*').filter((path) => !written.has(path))).toEqual([]);
});
