import type { Location } from 'vscode-languageserver-types';
import type { Workspace } from '../project/workspace.ts';
import { occurrencesOf, projectsKnowing } from './occurrences.ts';
import { locationOf } from './positions.ts';
import { syntaxAt } from './syntax-at.ts';

export interface ReferencesContext {
    readonly includeDeclaration: boolean;
}

/** Everywhere in the workspace where the name at the cursor is used. */
export function references(workspace: Workspace, uri: string, offset: number, context: ReferencesContext): Location[] {
    const project = workspace.projectOf(uri);
    const name = project && syntaxAt(project, uri, offset)?.name;
    if (!name) return [];
    return projectsKnowing(name.declared, workspace).flatMap((each) => {
        return occurrencesOf(name.declared, each)
            .filter(({ isDeclaration }) => context.includeDeclaration || !isDeclaration)
            .flatMap((occurrence) => locationOf(each, occurrence) ?? []);
    });
}
