import { describe, expect, test } from 'vitest';
import { format } from '../../../language/format/format.ts';
import { formatEdits } from '../../../language/format/format-edits.ts';
import { scan } from '../../../language/syntax/scan.ts';
import { estate, everything, shop } from '../../support/models.ts';
import { type Random, random } from '../../support/random.ts';

const seeds = Array.from({ length: 300 }, (_, seed) => seed);

describe('formatting any text', () => {
    test('finds back to the layout when only spaces changed', () => {
        for (const seed of seeds.slice(0, 100)) {
            const model = [shop, estate, everything][seed % 3] ?? shop;
            expect(format(respaced(model, random(seed))), `seed ${seed}`).toBe(model);
        }
    });

    test('changes nothing but white space', () => {
        for (const { seed, text } of variations()) expect(words(format(text)), `seed ${seed}`).toEqual(words(text));
    });

    test('neither joins nor splits lines', () => {
        for (const { seed, text } of variations()) {
            expect(format(text).split('\n').filter(isFilled).length, `seed ${seed}`).toBe(
                text.split('\n').filter(isFilled).length,
            );
        }
    });

    test('has nothing to do the second time', () => {
        for (const { seed, text } of variations()) {
            const once = format(text);
            expect(format(once), `seed ${seed}`).toBe(once);
        }
    });

    test('gives edits that lead to the same text and touch no word', () => {
        for (const { seed, text } of variations()) {
            const edits = formatEdits(text);
            expect(applied(text, edits), `seed ${seed}`).toBe(format(text));
            for (const { start, end } of edits) expect(text.slice(start, end), `seed ${seed}`).toMatch(/^[\s*]*$/);
            expect(formatEdits(format(text)), `seed ${seed}`).toEqual([]);
        }
    });
});

test('edits are as small as they can be', () => {
    expect(formatEdits('service a {\n    calls  b\n}\n')).toEqual([
        { start: 14, end: 16, text: '' },
        { start: 22, end: 23, text: '' },
    ]);
});

/** Models with changed white space, some of them broken on top of it. */
function variations(): { seed: number; text: string }[] {
    return seeds.map((seed) => {
        const chance = random(seed);
        const text = respaced(chance.pick([shop, estate, everything]), chance);
        const start = chance.below(text.length);
        const isBroken = seed % 3 === 0;
        const scrap = chance.pick(['', '', '{', '}', '"', '/*', ':', '; ', '\r\n', '가']);
        return { seed, text: isBroken ? text.slice(0, start) + scrap + text.slice(start + chance.below(9)) : text };
    });
}

/** The same words with other white space between them, but line breaks only where there were some. */
function respaced(text: string, { pick }: Random): string {
    let result = '';
    let offset = 0;
    for (const { start, end } of scan(text)) {
        const lines = text.slice(offset, start).match(/\n/g)?.length ?? 0;
        const isFree = /[\s{}:,]/.test(text[start - 1] ?? ' ') && !/\d$/.test(text.slice(0, offset));
        const spaces = pick([' ', '  ', '\t', '   ', ' \t ']);
        if (lines > 0) result += '\n'.repeat(lines > 1 ? pick([2, 3, 5]) : 1) + pick(['', '', spaces]);
        else if (start > offset || isFree) result += offset === 0 ? '' : spaces;
        result += text.slice(start, end);
        offset = end;
    }
    return result + pick(['', '\n', '\n\n  \n']);
}

function words(text: string): string[] {
    return scan(text).map(({ kind, start, end }) => {
        const word = text.slice(start, end);
        return kind.endsWith('comment') ? word.replaceAll(/\s+/g, ' ').trim() : word;
    });
}

function applied(text: string, edits: readonly { start: number; end: number; text: string }[]): string {
    return edits.reduceRight((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

function isFilled(line: string): boolean {
    return line.trim() !== '';
}
