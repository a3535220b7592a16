import type { TextEdit } from '../../changes/change.ts';
import type { Project } from '../../project/project.ts';
import type { FileSection } from '../../syntax/source-file.ts';
import { type FileMove, folderAfter } from './moves.ts';
import { type ImportedPart, importStatement, type RewrittenImport } from './rewritten-imports.ts';

/** Imports for names that were in the same folder before and no longer are, at the beginning of the files that use them. */
export function neededImports(
    projects: readonly Project[],
    rewritten: readonly RewrittenImport[],
    moves: readonly FileMove[],
): TextEdit[] {
    const known = new Set(rewritten.flatMap(({ importer, parts }) => parts.flatMap((part) => namesOf(part, importer))));
    return projects.flatMap((project) =>
        [...project.files.values()].flatMap(({ uri, text, sections }): TextEdit[] => {
            const importer = folderAfter(uri, moves);
            const missing = new Map<string, string[]>();
            for (const { folder, name } of sections.flatMap((section) => usedNames(section, project, moves))) {
                const isKnown = folder === importer || known.has(`${importer} ${folder} *`);
                if (isKnown || known.has(`${importer} ${folder} ${name}`)) continue;
                known.add(`${importer} ${folder} ${name}`);
                missing.set(folder, [...(missing.get(folder) ?? []), name]);
            }
            const lines = [...missing].map(([folder, names]) => `${importStatement({ folder, names }, importer)}\n`);
            const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
            return lines.length > 0 ? [{ uri, start, end: start, text: lines.join('') }] : [];
        }),
    );
}

function namesOf({ folder, names }: ImportedPart, importer: string): string[] {
    return (names ?? ['*']).map((name) => `${importer} ${folder} ${name}`);
}

interface UsedName {
    /** Where it is declared after the moves. */
    readonly folder: string;
    readonly name: string;
}

/** What a declaration names; of a longer name, what is declared at the top level. */
function usedNames({ parsed }: FileSection, { linked }: Project, moves: readonly FileMove[]): UsedName[] {
    return parsed.references.flatMap((reference) => {
        const declared = linked.links.get(reference);
        const name = declared?.path[0];
        return declared && name !== undefined ? [{ folder: folderAfter(declared.section.uri, moves), name }] : [];
    });
}
