import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Range, TextDocumentEdit } from 'vscode-languageserver-types';
import { codeActions, type Project } from '../../../../language/index.ts';

export type Texts = ReadonlyMap<string, string>;

/** What is offered for a stretch of a file. */
export function actionsIn(project: Project, uri: string, start: number, end: number, only: string[]): CodeAction[] {
    const document = TextDocument.create(uri, '', 0, project.textOf(uri));
    const range: Range = { start: document.positionAt(start), end: document.positionAt(end) };
    return codeActions(project, uri, range, { language: 'en', only });
}

/** The texts after an action, as an editor makes them. */
export function applied({ edit }: CodeAction, texts: Texts): Map<string, string> {
    const after = new Map(texts);
    for (const [uri, edits] of Object.entries(edit?.changes ?? {})) after.set(uri, changed(after, uri, edits));
    for (const change of edit?.documentChanges ?? []) {
        if ('kind' in change) {
            if (change.kind === 'create') after.set(change.uri, '');
            continue;
        }
        after.set(change.textDocument.uri, changed(after, change.textDocument.uri, change.edits));
    }
    return after;
}

function changed(texts: Texts, uri: string, edits: TextDocumentEdit['edits']): string {
    const textEdits = edits.flatMap((edit) => ('newText' in edit ? [edit] : []));
    return TextDocument.applyEdits(TextDocument.create(uri, '', 0, texts.get(uri) ?? ''), textEdits);
}
