import { expect, test } from 'vitest';
import { table } from '../../../language/markdown/table.ts';

test('columns are aligned, Hangul taking two places', () => {
    expect(table(['Name', 'Kind'], [['주문', 'service']])).toEqual([
        '| Name     | Kind     |',
        '|----------|----------|',
        '| 주문     | service  |',
    ]);
});

test('a name that fits into its column leaves the other rows as they are', () => {
    const [, , before] = table(['Name'], [['order'], ['pay']]);
    const [, , after] = table(['Name'], [['order'], ['payments']]);
    expect(after).toBe(before);
});

test('a very long name widens its own row only', () => {
    const long = 'x'.repeat(100);
    const lines = table(['Name'], [[long], ['pay']]);
    expect(lines[2]).toBe(`| ${long} |`);
    expect(lines[3]).toHaveLength(44);
});
