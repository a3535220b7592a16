import type { LocationLink } from 'vscode-languageserver-types';
import * as ast from '../grammar/generated/ast.ts';
import type { Project } from '../project/project.ts';
import type { Declared } from '../references/declared.ts';
import { linkTo } from './link-to.ts';
import { syntaxAt } from './syntax-at.ts';

/** What gives the thing at the cursor its form: its template, the environment it is like, the database it is a node of. */
export function typeDefinition(project: Project, uri: string, offset: number): LocationLink[] {
    const at = syntaxAt(project, uri, offset);
    if (!at) return [];
    const own = ast.isRun(at.node) ? linkOf(at.node.template, project) : undefined;
    const form = own ?? (at.name && formOf(at.name.declared, project));
    return form ? linkTo(form, at, project) : [];
}

function formOf({ node }: Declared, project: Project): Declared | undefined {
    if (ast.isElement(node) || ast.isPlace(node)) return linkOf(node.template, project);
    if (ast.isEnvironment(node)) return linkOf(node.base, project);
    return ast.isDataNode(node) ? linkOf(node.database, project) : undefined;
}

function linkOf(reference: unknown, { linked }: Project): Declared | undefined {
    return linked.links.get(reference);
}
