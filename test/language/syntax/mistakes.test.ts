import { describe, expect, test } from 'vitest';
import { annotated } from '../../support/carets.ts';
import { readSyntax } from '../../support/read-syntax.ts';
import { forms } from './forms.ts';
import { habits } from './habits.ts';
import { type Mistake, slips } from './slips.ts';

describe.each([...slips, ...habits, ...forms])('$claim', ({ snippet, survives }: Mistake) => {
    const { text, marks } = annotated(snippet);
    const read = readSyntax(text);

    test('gets one message at its place', () => {
        expect(described(text, read.problems)).toEqual(
            described(
                text,
                marks.map((mark) => ({ ...mark, message: mark.label })),
            ),
        );
    });

    test('leaves everything else to be read', () => {
        expect(read.declarations).toEqual(survives);
    });

    test('is mended by its fixes', () => {
        for (const { message, fixed } of read.problems) {
            for (const mended of fixed) {
                const { problems } = readSyntax(mended);
                expect(problems.length).toBeLessThanOrEqual(read.problems.length);
                expect(timesSaid(message, problems)).toBeLessThan(timesSaid(message, read.problems));
            }
        }
    });

    test('is explained in Korean too', () => {
        const korean = readSyntax(text, 'ko').problems;
        expect(korean.filter(({ message }) => !/[가-힣]/.test(message))).toEqual([]);
    });
});

function timesSaid(message: string, problems: readonly Described[]): number {
    return problems.filter((problem) => problem.message === message).length;
}

interface Described {
    readonly start: number;
    readonly end: number;
    readonly message: string;
}

function described(text: string, problems: readonly Described[]): string[] {
    return problems.map(({ start, end, message }) => {
        const line = text.slice(0, start).split('\n').length;
        return `${line}: ${text.slice(start, end)}: ${message}`;
    });
}
