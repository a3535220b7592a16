import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { TextEdit } from '../changes/change.ts';
import { type Message, message } from '../messages/message.ts';
import type { Project } from '../project/project.ts';
import type { Workspace } from '../project/workspace.ts';
import { scan } from '../syntax/scan.ts';
import { occurrencesOf, projectsKnowing } from './occurrences.ts';
import { rangeIn } from './positions.ts';
import { renameClash } from './rename-clash.ts';
import { syntaxAt } from './syntax-at.ts';
import { workspaceEdit } from './workspace-edit.ts';

export interface Renameable {
    readonly range: Range;
    readonly placeholder: string;
}

/** The name at the cursor that can be changed; of a qualified name, the part at the cursor. */
export function prepareRename(project: Project, uri: string, offset: number): Renameable | undefined {
    const at = syntaxAt(project, uri, offset);
    if (!at?.name) return undefined;
    const { start, end, declared } = at.name;
    const range = rangeIn(at.file, { start: at.section.start + start, end: at.section.start + end });
    return { range, placeholder: declared.name };
}

/** Changes a name in its project and in those that import it, unless some text would mean something else then. */
export function rename(
    workspace: Workspace,
    uri: string,
    offset: number,
    newName: string,
): { readonly edit: WorkspaceEdit } | { readonly error: Message } {
    const project = workspace.projectOf(uri);
    const declared = project && syntaxAt(project, uri, offset)?.name?.declared;
    if (!declared) return { error: message('rename.not-here') };
    const name = newName.trim().normalize('NFC');
    const [lexeme, ...others] = scan(name);
    const isName = (lexeme?.kind === 'name' || lexeme?.kind === 'count') && others.length === 0;
    if (!isName) return { error: message('rename.invalid', { name }) };
    const projects = projectsKnowing(declared, workspace);
    const edits = projects.flatMap((each) => editsIn(each, occurrencesOf(declared, each), name));
    const error = name === declared.name ? undefined : renameClash(projects, workspace.services, declared, name, edits);
    return error ? { error } : { edit: mergedEdit(projects, edits) };
}

function editsIn(project: Project, occurrences: readonly Omit<TextEdit, 'text'>[], text: string): TextEdit[] {
    return occurrences
        .filter(({ uri }) => project.files.has(uri))
        .map(({ uri, start, end }) => ({ uri, start, end, text }));
}

function mergedEdit(projects: readonly Project[], edits: readonly TextEdit[]): WorkspaceEdit {
    const changes = projects.map((project) => workspaceEdit(project, edits).changes ?? {});
    return { changes: Object.assign({}, ...changes) };
}
