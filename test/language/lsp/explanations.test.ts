import { expect, test } from 'vitest';
import { explanationOf } from '../../../language/lsp/explanation-of.ts';
import { propertySchema } from '../../../language/resolve/property-schema.ts';
import { ruleIds } from '../../../language/rules/catalogue.ts';
import { createLanguageServices } from '../../../language/services.ts';

test('every keyword of the grammar is explained', () => {
    const { keywords } = createLanguageServices().sections.words;
    const words = [...keywords].filter((word) => /^\p{L}/u.test(word));
    expect(words.filter((word) => !explanationOf('keyword', word))).toEqual([]);
});

test('every property is explained', () => {
    const keys = propertySchema.flatMap(({ key, properties }) => [key, ...(properties ?? []).map((each) => each.key)]);
    expect(keys.filter((key) => !explanationOf('property', key))).toEqual([]);
});

test('every rule is explained', () => {
    expect(ruleIds.filter((id) => !explanationOf('rule-summary', id))).toEqual([]);
});
