import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { onTypeFormatting, rangeFormatting } from '../../../language/index.ts';
import { snippetProject } from './snippet-project.ts';

function formatted(snippet: string, firstLine: number, lastLine: number): string {
    const { project, uri } = snippetProject(snippet);
    const document = TextDocument.create(uri, '', 1, project.textOf(uri));
    const range = { start: { line: firstLine, character: 0 }, end: { line: lastLine + 1, character: 0 } };
    return TextDocument.applyEdits(document, rangeFormatting(project, uri, range));
}

function typed(snippet: string, character: string): string {
    const { project, uri, offset } = snippetProject(snippet);
    const document = TextDocument.create(uri, '', 1, project.textOf(uri));
    return TextDocument.applyEdits(document, onTypeFormatting(project, uri, document.positionAt(offset), character));
}

const ragged = 'service   a {\n    calls   b\n      calls  c\n}\nservice   b\nservice   c\n';

test('only the lines of the range are formatted', () => {
    expect(formatted(ragged, 1, 1)).toBe('service   a {\n  calls b\n      calls  c\n}\nservice   b\nservice   c\n');
    expect(formatted(ragged, 4, 4)).toBe('service   a {\n    calls   b\n      calls  c\n}\nservice b\nservice   c\n');
});

test('the range of the whole file formats the whole file', () =>
    expect(formatted(ragged, 0, 6)).toBe('service a {\n  calls b\n  calls c\n}\nservice b\nservice c\n'));

test('a closing brace formats its block', () =>
    expect(typed('service   a {\n  calls   b {\n timeout:   1s\n    }<|>\n      calls  c\n}', '}')).toBe(
        'service   a {\n  calls b {\n    timeout: 1s\n  }\n      calls  c\n}',
    ));

test('a line break formats the line that was left, and leaves the new one alone', () =>
    expect(typed('service a {\n calls   b\n    <|>\n}', '\n')).toBe('service a {\n  calls b\n    \n}'));

test('a line break in a text that is half written breaks nothing', () =>
    expect(typed('service a {\n    run   "\n<|>', '\n')).toMatch(/^service a \{\n\s+run\s+"\n$/));
