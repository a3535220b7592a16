import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageReference } from '../../scripts/language-reference.ts';

test('the reference is what `node scripts/write-reference.ts` writes', () => {
    expect(readFileSync('docs/language/reference.md', 'utf8')).toBe(languageReference());
});
