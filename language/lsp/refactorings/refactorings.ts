import { extractTemplate } from './extract-template.ts';
import { groupInSystem } from './group-in-system.ts';
import { inlineTemplate } from './inline-template.ts';
import { moveDeclaration } from './move-declaration.ts';
import type { Refactoring, Selection } from './refactoring.ts';
import { runElsewhere } from './run-elsewhere.ts';
import { runInEnvironment } from './run-in-environment.ts';

/** What can be done with a selection; nothing where its text cannot be read. */
export function refactorings(selection: Selection): Refactoring[] {
    if (selection.sections.some(({ parsed }) => parsed.problems.length > 0)) return [];
    return [extractTemplate, inlineTemplate, runInEnvironment, runElsewhere, groupInSystem, moveDeclaration].flatMap(
        (refactoring) => refactoring(selection),
    );
}
