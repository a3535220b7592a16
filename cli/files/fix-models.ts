import { type Diagnostic, editedText, type Project, type SafeFix, safeFixes } from '../../language/index.ts';
import type { Text } from '../texts.ts';
import { pathOf, type ReadProjects } from './read-projects.ts';
import { replaceFile } from './replace-file.ts';

export interface MadeFix extends SafeFix {
    /** As it was before. */
    readonly project: Project;
}

export interface FixedModels {
    /** What is there afterwards. */
    readonly read: ReadProjects;
    readonly made: readonly MadeFix[];
    readonly problems: readonly Text[];
}

/** Makes every safe fix in the named files, again and again until there is none. */
export function fixModels(
    readAll: () => ReadProjects,
    isWanted: (diagnostic: Diagnostic) => boolean,
    directory: string,
): FixedModels {
    const made: MadeFix[] = [];
    for (let round = 1; ; round++) {
        const read = readAll();
        const fixes = read.problems.length > 0 || round > mostRounds ? [] : fixesIn(read, isWanted);
        if (fixes.length === 0) return { read, made, problems: read.problems };
        const problems = write(fixes, directory);
        if (problems.length > 0) return { read, made, problems };
        made.push(...fixes);
    }
}

/** One fix may make room for another; two that undo each other must not go on forever. */
const mostRounds = 10;

function fixesIn({ projects, named }: ReadProjects, isWanted: (diagnostic: Diagnostic) => boolean): MadeFix[] {
    return projects.flatMap((project) => {
        const fixes = safeFixes(project, { isWanted, mayChange: (uri) => named.has(uri) });
        return fixes.filter(({ diagnostic }) => named.has(diagnostic.uri)).map((fix) => ({ ...fix, project }));
    });
}

function write(fixes: readonly MadeFix[], directory: string): Text[] {
    return [...Map.groupBy(fixes, ({ project }) => project)].flatMap(([project, ofProject]) => {
        const edits = ofProject.flatMap((fix) => fix.edits);
        return [...Map.groupBy(edits, ({ uri }) => uri)].flatMap(([uri, ofFile]) => {
            const before = project.textOf(uri);
            return replaceFile(pathOf(uri), before, editedText(before, ofFile), directory) ?? [];
        });
    });
}
