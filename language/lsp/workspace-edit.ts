import type { TextEdit as LspTextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { TextEdit } from '../changes/change.ts';
import type { Project } from '../project/project.ts';
import { rangeIn } from './positions.ts';

/** Edits in offsets as the protocol wants them, by file. */
export function workspaceEdit(project: Project, edits: readonly TextEdit[]): WorkspaceEdit {
    const changes: Record<string, LspTextEdit[]> = {};
    for (const { uri, text, ...stretch } of edits) {
        const file = project.files.get(uri);
        if (!file) continue;
        const ofFile = changes[uri] ?? [];
        ofFile.push({ range: rangeIn(file, stretch), newText: text });
        changes[uri] = ofFile;
    }
    return { changes };
}
