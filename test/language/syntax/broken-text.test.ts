import { describe, expect, test } from 'vitest';
import { estate, shop } from '../../support/models.ts';
import { type Random, random } from '../../support/random.ts';
import { readSyntax } from '../../support/read-syntax.ts';

describe('reading broken text', () => {
    test('whole models have no problems', () => {
        expect(readSyntax(shop).problems).toEqual([]);
        expect(readSyntax(estate).problems).toEqual([]);
    });

    test('never fails, and keeps every problem inside of its section', () => {
        for (let seed = 0; seed < 500; seed++) {
            const text = broken(seed);
            for (const { start, end, section } of readSyntax(text).problems) {
                expect(start, `seed ${seed}`).toBeGreaterThanOrEqual(section.start);
                expect(end, `seed ${seed}`).toBeLessThanOrEqual(section.end);
                expect(end, `seed ${seed}`).toBeGreaterThan(start);
            }
        }
    });

    test('keeps a mistake inside of its declaration', () => {
        const intact = readSyntax(shop).declarations.length;
        const mistakes = shop.split('\n').flatMap((line, index, lines) => {
            if (!line.startsWith('  ') || line.trim() === '}') return [];
            const text = lines.with(index, `  ?!${line}`).join('\n');
            const { declarations, problems } = readSyntax(text);
            return declarations.length === intact && problems.length === 1 ? [] : [text];
        });
        expect(mistakes).toEqual([]);
    });

    test('says little while a model is typed, and keeps what was there before', () => {
        for (let length = 1; length <= shop.length; length += 2) {
            const typed = shop.slice(0, length);
            const { declarations, problems } = readSyntax(typed);
            const finished = readSyntax(typed.slice(0, typed.lastIndexOf('\n}\n') + 3)).declarations;
            expect(declarations.slice(0, finished.length), typed).toEqual(finished);
            expect(problems.length, typed).toBeLessThanOrEqual(2);
            expect(
                problems.every(({ end }) => end > typed.lastIndexOf('\n}\n')),
                typed,
            ).toBe(true);
        }
    });

    test.each([
        ['tabs', '\tservice order {\n\t\tcals stock\n\t\tcalls stock\n\t}\n'],
        ['carriage returns', 'service order {\r\n  cals stock\r\n  calls stock\r\n}\r\n'],
        ['a byte order mark', '\uFEFFservice order {\n  cals stock\n  calls stock\n}\n'],
        ['wide spaces', 'service\u3000order {\n\u00a0\u00a0cals stock\n  calls stock\n}\n'],
    ])('reads text with %s', (_, text) => {
        const { declarations, problems } = readSyntax(text);
        expect(declarations).toEqual(['service order { calls stock }']);
        expect(problems.map(({ start, end }) => text.slice(start, end))).toEqual(['cals']);
    });

    test.each([
        ['an empty file', ''],
        ['blank lines', '\r\n \t\n'],
        ['comments only', '// soon\n/* more */\n/** and more */'],
        ['a byte order mark only', '\uFEFF'],
    ])('has nothing to say about %s', (_, text) => {
        expect(readSyntax(text)).toEqual({ declarations: [], problems: [] });
    });

    test('tells where a comment begins that has no end', () => {
        const text = 'service order\n/* to be continued\nservice stock\n';
        const { declarations, problems } = readSyntax(text);
        expect(declarations).toEqual(['service order']);
        expect(problems.map(({ message }) => message)).toEqual(['This comment has no end. Write */ after it.']);
        expect(readSyntax('/* nothing else').problems).toHaveLength(1);
    });

    test('says that 500 blocks in each other are too many, and reads what stands around them', () => {
        const nested = `environment prod ${'{ region r '.repeat(500)}${'}'.repeat(500)}\nservice order\n`;
        const { declarations, problems } = readSyntax(nested);
        expect(problems.map(({ message }) => message)).toEqual([
            'The blocks are nested too deeply here. What stands in this one is not read.',
        ]);
        expect(declarations.at(-1)).toBe('service order');
        expect(readSyntax('service a { calls b { '.repeat(500)).problems.length).toBeGreaterThan(0);
    });
});

const scraps = [
    '{',
    '}',
    '"',
    ':',
    ',',
    '->',
    '/*',
    '//',
    '=',
    '-',
    '\n',
    ' ',
    'calls',
    'service',
    'x3',
    '가',
    '“',
    '｛',
    '🚀',
] as const;

/** A model after some edits such as hands make: pieces deleted, typed over, moved. */
function broken(seed: number): string {
    const chance = random(seed);
    let text = chance.pick([shop, estate]);
    for (let edits = chance.below(4) + 1; edits > 0; edits--) text = edited(text, chance);
    return text;
}

function edited(text: string, { below, pick }: Random): string {
    const start = below(text.length);
    const end = Math.min(text.length, start + pick([0, 0, 1, 1, 5, 30, 200]));
    const typed = pick(['', pick(scraps), pick(scraps), text.slice(start, end + 5)]);
    return text.slice(0, start) + typed + text.slice(end);
}
