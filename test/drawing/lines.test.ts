import { expect, test } from 'vitest';
import { fonts } from '../../drawing/boxes/fonts.ts';
import { lines } from '../../drawing/boxes/lines.ts';
import { measure } from '../../drawing/measure.ts';

const column = { measure, font: fonts.detail, width: 100, mostLines: 3 };

test('a text is broken between words, and within one that is too long', () => {
    expect(lines('a text of several words', column)).toEqual(['a text of several', 'words']);
    expect(lines('aaaaaaaaaaaaaaaaaaaaaa', column)).toEqual(['aaaaaaaaaaaaaa', 'aaaaaaaa']);
});

test('a count stays with what is counted', () => {
    expect(lines('a place · function ×2 · b', { ...column, width: 84 })).toEqual(['a place ·', 'function ×2 ·', 'b']);
});

test('what has no room ends in an ellipsis', () => {
    const shown = lines('one two three four five six seven eight nine ten eleven twelve', column);
    expect(shown).toHaveLength(3);
    expect(shown.at(-1)).toMatch(/…$/);
    for (const line of shown) expect(measure(line, fonts.detail)).toBeLessThanOrEqual(column.width);
});

test('white space alone is no line', () => {
    expect(lines(' \n\t\u0000', column)).toEqual([]);
});

test('Hangul, Hanja and emoji are as wide as their font is high, and marks take no room', () => {
    const font = { size: 100, weight: 'regular' } as const;
    expect(measure('가漢', font)).toBe(200);
    expect(measure('😀', font)).toBeGreaterThanOrEqual(100);
    expect(measure('e\u0301', font)).toBe(measure('e', font));
    expect(measure('W', font)).toBeGreaterThan(measure('i', font));
    expect(measure('a', { ...font, weight: 'bold' })).toBeGreaterThan(measure('a', font));
});
