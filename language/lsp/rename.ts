import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Message, message } from '../messages/message.ts';
import type { Project } from '../project/project.ts';
import type { LanguageServices } from '../services.ts';
import { scan } from '../syntax/scan.ts';
import { occurrencesOf } from './occurrences.ts';
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

/** Changes a name everywhere in the project, unless the text would mean something else afterwards. */
export function rename(
    project: Project,
    services: LanguageServices,
    uri: string,
    offset: number,
    newName: string,
): { readonly edit: WorkspaceEdit } | { readonly error: Message } {
    const declared = syntaxAt(project, uri, offset)?.name?.declared;
    if (!declared) return { error: message('rename.not-here') };
    const name = newName.trim().normalize('NFC');
    const [lexeme, ...others] = scan(name);
    if (lexeme?.kind !== 'name' && lexeme?.kind !== 'count') return { error: message('rename.invalid', { name }) };
    if (others.length > 0) return { error: message('rename.invalid', { name }) };
    const edits = occurrencesOf(declared, project).map((each) => ({ ...each, text: name }));
    if (name === declared.name) return { edit: workspaceEdit(project, edits) };
    const error = renameClash(project, services, declared, name, edits);
    return error ? { error } : { edit: workspaceEdit(project, edits) };
}
