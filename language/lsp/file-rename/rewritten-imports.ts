import type { TextEdit } from '../../changes/change.ts';
import { stretchOf } from '../../model/source.ts';
import type { Import } from '../../project/imports.ts';
import type { Project } from '../../project/project.ts';
import { quoted } from '../../syntax/values.ts';
import { type FileMove, folderAfter, pathBetween, placeAfter } from './moves.ts';

/** Names that come from a folder: all of them, or those that are listed. */
export interface ImportedPart {
    readonly folder: string;
    readonly names: readonly string[] | undefined;
}

/** What an import becomes. */
export interface RewrittenImport {
    /** The folder of the project that it is in afterwards. */
    readonly importer: string;
    readonly parts: readonly ImportedPart[];
    readonly edits: readonly TextEdit[];
}

/** The imports of a project after files have moved: other ways to folders, and names that went elsewhere. */
export function rewrittenImports(project: Project, moves: readonly FileMove[]): RewrittenImport[] {
    return project.imports.map((each) => {
        const { uri } = each.pathSource.section;
        const importer = folderAfter(uri, moves);
        const parts = partsAfter(each, project, moves).filter(({ folder }) => folder !== importer);
        return { importer, parts, edits: editsFor(each, parts, importer, project) };
    });
}

function partsAfter({ folder, names }: Import, { libraries }: Project, moves: readonly FileMove[]): ImportedPart[] {
    const target = placeAfter(folder, moves);
    if (!names) return [{ folder: target, names: undefined }];
    const library = libraries.find((each) => each.folder === folder);
    const homes = new Map(
        library?.sections.map(({ uri, declared }) => [declared[0]?.name, folderAfter(uri, moves)]) ?? [],
    );
    const byHome = Map.groupBy(names, ({ name }) => homes.get(name) ?? target);
    return [...byHome].map(([home, found]) => ({ folder: home, names: found.map(({ name }) => name) }));
}

function editsFor(each: Import, parts: readonly ImportedPart[], importer: string, project: Project): TextEdit[] {
    const { pathSource, folder, names } = each;
    const { section } = pathSource;
    const [only] = parts;
    if (only && parts.length === 1 && only.names?.length === names?.length) {
        const path = pathBetween(importer, only.folder);
        return path === pathBetween(project.folder, folder) ? [] : [{ ...stretchOf(pathSource), text: quoted(path) }];
    }
    const whole = project.sections.find((other) => other === section)?.parsed.declaration?.$cstNode;
    if (!whole) return [];
    const text = parts.map((part) => importStatement(part, importer)).join('\n');
    return [{ ...stretchOf({ section, start: whole.offset, end: whole.end }), text }];
}

export function importStatement({ folder, names }: ImportedPart, importer: string): string {
    return `import ${names?.join(', ') ?? 'all'} from ${quoted(pathBetween(importer, folder))}`;
}
