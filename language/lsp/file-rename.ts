import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Workspace } from '../project/workspace.ts';
import type { FileMove } from './file-rename/moves.ts';
import { neededImports } from './file-rename/needed-imports.ts';
import { rewrittenImports } from './file-rename/rewritten-imports.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** What must change in imports when files or folders move; the edits apply to the files where they still are. */
export function fileRename(workspace: Workspace, moves: readonly FileMove[]): WorkspaceEdit {
    const clean = moves.map(({ oldUri, newUri }) => ({ oldUri: withoutSlash(oldUri), newUri: withoutSlash(newUri) }));
    const projects = workspace.projects();
    const rewritten = projects.flatMap((project) => rewrittenImports(project, clean));
    const edits = [...rewritten.flatMap((each) => each.edits), ...neededImports(projects, rewritten, clean)];
    const parts = projects.map((project) => {
        return workspaceEdit(
            project,
            edits.filter(({ uri }) => project.files.has(uri)),
        ).changes;
    });
    return { changes: Object.assign({}, ...parts) };
}

function withoutSlash(uri: string): string {
    return uri.replace(/\/+$/, '');
}
