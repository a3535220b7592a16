import { describe, expect, test } from 'vitest';
import { annotated } from './carets.ts';

describe('annotated', () => {
    test('gives the text above each caret with its label', () => {
        expect(
            marked(`
service order {
//      ^^^^^ declared
  calls stock
  //    ^^^^^ unknown name
}`),
        ).toEqual(['order: declared', 'stock: unknown name']);
    });

    test('reads several marks from one line and from several lines', () => {
        expect(
            marked(`
run order x2
//  ^^^^^ name
//        ^^ count
team a team b
//   ^ one  ^ other`),
        ).toEqual(['order: name', 'x2: count', 'a: one', 'b: other']);
    });

    test('marks the beginning of a line with dashes', () => {
        expect(marked('run order\n//<--- keyword')).toEqual(['run: keyword']);
    });

    test('counts one caret for a wide character', () => {
        expect(marked('run 주문 x2\n//  ^^ name\r\n')).toEqual(['주문: name']);
    });

    test('keeps caret lines in the text and takes the cursor out', () => {
        const snippet = 'run or<|>der\n//  ^^^^^ name\n';
        expect(annotated(snippet)).toEqual({
            text: 'run order\n//  ^^^^^ name\n',
            marks: [{ start: 4, end: 9, label: 'name' }],
            cursor: 6,
        });
    });
});

function marked(snippet: string): string[] {
    const { text, marks } = annotated(snippet);
    return marks.map(({ start, end, label }) => `${text.slice(start, end)}: ${label}`);
}
