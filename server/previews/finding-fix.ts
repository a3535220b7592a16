import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { type Diagnostic, type Language, type Project, speak, workspaceEdit } from '../../language/index.ts';
import type { NamedFix } from '../protocol.ts';

/** The edit of a fix; undefined when its finding is gone or the fix has nothing to change. */
export function findingFix(project: Project, fix: NamedFix, language: Language): WorkspaceEdit | undefined {
    const { rule, message, uri, start, index } = fix;
    const isIt = (each: Diagnostic) =>
        each.uri === uri && each.code === rule && speak(each.message, language) === message;
    const distance = (each: Diagnostic) => Math.abs(each.start - start);
    const [nearest] = project.diagnostics.filter(isIt).toSorted((left, right) => distance(left) - distance(right));
    const edits = nearest?.fixes[index]?.edits() ?? [];
    return edits.length > 0 ? workspaceEdit(project, edits) : undefined;
}
