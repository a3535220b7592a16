import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { Language, MessageKey } from '../../messages/message.ts';
import type { Project } from '../../project/project.ts';
import type { Workspace } from '../../project/workspace.ts';
import type { Declared } from '../../references/declared.ts';
import type { CursorContext } from './cursor-context.ts';

/** Something to write at the cursor, before it is filtered and ranked. */
export interface Candidate {
    readonly label: string;
    readonly kind: CompletionItemKind;
    /** In place of the label; with gaps such as `${1:500}` and `$0`. */
    readonly snippet?: string;
    /** In place of the label, as it is. */
    readonly insert?: string;
    readonly detail?: string;
    /** Explains the word; looked up only when the editor asks. */
    readonly explanation?: MessageKey;
    /** What the name stands for; described only when the editor asks. */
    readonly declared?: Declared;
    /** Where the name must be imported from before it is known. */
    readonly from?: ImportPath;
    /** Smaller is further up. */
    readonly rank: number;
}

export interface ImportPath {
    /** URI of the folder. */
    readonly folder: string;
    /** As an import writes it. */
    readonly path: string;
}

/** What candidates are looked for in. */
export interface Surroundings {
    readonly workspace: Workspace;
    readonly project: Project;
    readonly context: CursorContext;
    readonly language: Language;
}

/** From what is most likely meant to what is merely allowed. */
export const rank = { apt: 0, local: 1, name: 2, property: 3, keyword: 4, template: 5, further: 6 } as const;

/** More than these are not given. */
export const most = 200;
