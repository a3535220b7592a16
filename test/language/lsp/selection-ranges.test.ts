import { expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { offsetAt, selectionRanges } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

/** The growing selections at the cursor, each as its text. */
function selections(snippet: string): string[] {
    const { project, uri, offset } = snippetProject(snippet);
    const text = project.textOf(uri);
    const before = text.slice(0, offset).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const texts: string[] = [];
    let selection: SelectionRange | undefined = selectionRanges(project, uri, [position])[0];
    for (; selection; selection = selection.parent) {
        const { start, end } = selection.range;
        texts.push(text.slice(offsetAt(project, uri, start), offsetAt(project, uri, end)));
    }
    return texts;
}

test('the selection grows from the word over statement and block to the declaration and the file', () =>
    expect(selections('service a\nservice order { calls st<|>ock via http }\n')).toEqual([
        'stock',
        'calls stock via http',
        '{ calls stock via http }',
        'service order { calls stock via http }',
        'service a\nservice order { calls stock via http }\n',
    ]));

test('of a text first what is between the quotes is selected', () =>
    expect(selections('service a "Or<|>ders"').slice(0, 3)).toEqual(['Orders', '"Orders"', 'service a "Orders"']));

test('what is between braces is selected before them', () =>
    expect(selections('service a {\n  calls b\n  cal<|>ls c\n}')).toEqual([
        'calls',
        'calls c',
        'calls b\n  calls c',
        '{\n  calls b\n  calls c\n}',
        'service a {\n  calls b\n  calls c\n}',
    ]));

test('words and braces are selected where the text cannot be parsed', () =>
    expect(selections('service a { calls calls { in<|>side } }').slice(0, 2)).toEqual(['inside', '{ inside }']));

test('a name of Hangul syllables is one word', () =>
    expect(selections('service a { calls 주<|>문 }\nservice 주문')[0]).toBe('주문'));
