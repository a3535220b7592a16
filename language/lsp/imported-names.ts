import type { Project } from '../project/project.ts';
import type { Declared } from '../references/declared.ts';
import type { FileSection } from '../syntax/source-file.ts';

/** A name in an import, in offsets of its section. */
export interface ImportedName {
    readonly name: string;
    readonly start: number;
    readonly end: number;
    /** What the other folder calls so; several when things of different kinds share the name. */
    readonly declared: readonly Declared[];
}

/** The names that an import lists; none in every other section. */
export function importedNamesIn(section: FileSection, { imports, libraries }: Project): ImportedName[] {
    const found = imports.find(({ pathSource }) => pathSource.section === section);
    const library = libraries.find(({ folder }) => folder === found?.folder);
    if (!found?.names || !library) return [];
    return found.names.map(({ name, source: { start, end } }) => {
        const same = library.names.global.get(name) ?? [];
        return { name, start, end, declared: same.filter((each) => each.path.length === 1 && isOf(each, library)) };
    });
}

function isOf({ section }: Declared, { files }: Project): boolean {
    return files.has(section.uri);
}
