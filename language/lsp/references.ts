import type { Location } from 'vscode-languageserver-types';
import type { Project } from '../project/project.ts';
import { occurrencesOf } from './occurrences.ts';
import { locationOf } from './positions.ts';
import { syntaxAt } from './syntax-at.ts';

export interface ReferencesContext {
    readonly includeDeclaration: boolean;
}

/** Everywhere in the project where the name at the cursor is used. */
export function references(project: Project, uri: string, offset: number, context: ReferencesContext): Location[] {
    const name = syntaxAt(project, uri, offset)?.name;
    if (!name) return [];
    return occurrencesOf(name.declared, project)
        .filter(({ isDeclaration }) => context.includeDeclaration || !isDeclaration)
        .flatMap((each) => locationOf(project, each) ?? []);
}
