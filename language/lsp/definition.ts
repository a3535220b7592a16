import type { LocationLink } from 'vscode-languageserver-types';
import type { Project } from '../project/project.ts';
import { linkTo } from './link-to.ts';
import { firstDeclaration } from './same-thing.ts';
import { syntaxAt } from './syntax-at.ts';

/** Where the name at the cursor is declared; from a place that is opened again, where it is declared first. */
export function definition(project: Project, uri: string, offset: number): LocationLink[] {
    const at = syntaxAt(project, uri, offset);
    if (!at?.name) return [];
    const { declared, role } = at.name;
    return linkTo(role === 'declaration' ? firstDeclaration(declared, project) : declared, at, project);
}
