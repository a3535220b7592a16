import { expect, test } from 'vitest';
import { InsertTextFormat } from 'vscode-languageserver';
import { plainTextItems } from '../../server/requests/plain-text-items.ts';

test('fills the gaps of a snippet for an editor that knows none', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const snippet = {
        label: 'service … { }',
        insertTextFormat: InsertTextFormat.Snippet,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how a snippet writes its gaps.
        textEdit: { range, newText: 'service ${1:name} {\n  $0\n\\}' },
    };
    expect(plainTextItems([snippet, { label: 'service' }])).toEqual([
        { label: 'service … { }', textEdit: { range, newText: 'service name {\n  \n}' } },
        { label: 'service' },
    ]);
});
