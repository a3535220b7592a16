import type { LocationLink } from 'vscode-languageserver-types';
import { stretchOf } from '../model/source.ts';
import type { Project } from '../project/project.ts';
import type { Declared } from '../references/declared.ts';
import { nameSource } from '../references/link.ts';
import { sourceOf } from '../syntax/source-of.ts';
import { locationOf, rangeIn } from './positions.ts';
import { firstDeclaration } from './same-thing.ts';
import { syntaxAt } from './syntax-at.ts';

/** Where the name at the cursor is declared; from a place that is opened again, where it is declared first. */
export function definition(project: Project, uri: string, offset: number): LocationLink[] {
    const at = syntaxAt(project, uri, offset);
    if (!at?.name) return [];
    const { declared, reference, start, end } = at.name;
    const target = linkTarget(reference ? declared : firstDeclaration(declared, project), project);
    if (!target) return [];
    const from = rangeIn(at.file, { start: at.section.start + start, end: at.section.start + end });
    return [{ originSelectionRange: from, ...target }];
}

function linkTarget(declared: Declared, project: Project): LocationLink | undefined {
    const whole = locationOf(project, stretchOf(sourceOf(declared.node, declared.section)));
    const name = locationOf(project, stretchOf(nameSource(declared)));
    if (!whole || !name) return undefined;
    return { targetUri: whole.uri, targetRange: whole.range, targetSelectionRange: name.range };
}
