import type { LocationLink } from 'vscode-languageserver-types';
import type { Project } from '../project/project.ts';
import type { Declared } from '../references/declared.ts';
import { definition } from './definition.ts';
import { importedNamesIn } from './imported-names.ts';
import { linkToSource } from './link-to.ts';
import { type SyntaxAt, syntaxAt } from './syntax-at.ts';

/** What makes the name at the cursor known here: the import that brings it, or else its definition. */
export function declaration(project: Project, uri: string, offset: number): LocationLink[] {
    const at = syntaxAt(project, uri, offset);
    if (!at?.name) return [];
    const imported = at.name.role === 'import' ? [] : importsOf(at.name.declared, at, project);
    return imported.length > 0 ? imported : definition(project, uri, offset);
}

function importsOf({ path: [first] }: Declared, at: SyntaxAt, project: Project): LocationLink[] {
    return project.sections.flatMap((section) => {
        return importedNamesIn(section, project)
            .filter(({ name, declared }) => name === first && declared.some(isImportedBy(at)))
            .flatMap(({ start, end }) => {
                const source = { section, start, end };
                return linkToSource(source, source, at, project);
            });
    });
}

/** Of two things that are called alike, the one that is meant. */
function isImportedBy({ name }: SyntaxAt): (declared: Declared) => boolean {
    const section = name?.declared.section;
    return (declared) => declared.section === section;
}
