import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { formatEdits } from '../format/format-edits.ts';

/** The edits that format a text. */
export function formatting(text: string): TextEdit[] {
    const document = TextDocument.create('', 'groundplan', 0, text);
    return formatEdits(text).map((edit) => ({
        range: { start: document.positionAt(edit.start), end: document.positionAt(edit.end) },
        newText: edit.text,
    }));
}
