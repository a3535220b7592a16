import { type CompletionItem, InsertTextFormat } from 'vscode-languageserver';

/** For editors that know no snippets: the text alone, each gap filled with what it suggests. */
export function plainTextItems(items: readonly CompletionItem[]): CompletionItem[] {
    return items.map(({ insertTextFormat, ...item }) => {
        if (insertTextFormat !== InsertTextFormat.Snippet) return item;
        const { textEdit, insertText } = item;
        return {
            ...item,
            ...(insertText !== undefined && { insertText: withoutGaps(insertText) }),
            ...(textEdit && { textEdit: { ...textEdit, newText: withoutGaps(textEdit.newText) } }),
        };
    });
}

function withoutGaps(snippet: string): string {
    return snippet
        .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
        .replaceAll(/\$\{\d+\}|\$\d+/g, '')
        .replaceAll(/\\([$}\\])/g, '$1');
}
