import { dirname } from 'node:path';
import { findModels, modelsIn } from '../files/find-models.ts';
import { readModels } from '../files/read-models.ts';
import { pathOf, type ReadProjects } from '../files/read-projects.ts';
import { watchFolders } from '../files/watch-folders.ts';
import type { ExitCode } from '../terminal.ts';
import { texts } from '../texts.ts';
import { type Checking, checkOnce } from './check-once.ts';

/** Checks again whenever a model changes, until the user has seen enough. */
export function watchModels(checking: Checking): Promise<ExitCode> {
    const { terminal, language } = checking;
    let { read, exitCode } = checkOnce(checking);
    if (read.problems.length > 0) return Promise.resolve(exitCode);
    const watch = watchFolders(() => {
        const folders = watchedFolders(checking, read);
        // New folders are watched before they are read, so that nothing is missed in between.
        watch.only(folders);
        if (contentIn(folders, terminal.directory) === contentOf(read)) return;
        terminal.complain(texts.changed[language]);
        read = checkOnce(checking).read;
        watch.only(watchedFolders(checking, read));
    });
    watch.only(watchedFolders(checking, read));
    terminal.complain(texts.watching[language]);
    return new Promise((resolve) => {
        terminal.onInterrupt(() => {
            watch.close();
            resolve(0);
        });
    });
}

/** Wherever a model may change or appear that has a say in the report. */
function watchedFolders({ paths, terminal }: Checking, { projects }: ReadProjects): readonly string[] {
    const found = findModels(paths, terminal.directory);
    const read = projects.flatMap((project) => [project, ...project.libraries]).map(({ folder }) => pathOf(folder));
    return [...new Set([...found.folders, ...found.paths.map((path) => dirname(path)), ...read])];
}

/** The models as they were checked, to tell a change from a file that was only written again. */
function contentOf({ projects, problems }: ReadProjects): string {
    const all = projects.flatMap((project) => [project, ...project.libraries]).flatMap(({ files }) => [...files]);
    const contents = new Map(all.map(([uri, { text }]) => [pathOf(uri), text]));
    return spelled(contents, problems);
}

/** The same for the models as they are. */
function contentIn(folders: readonly string[], directory: string): string {
    const { texts: contents, problems } = readModels(folders.flatMap(modelsInIfThere), directory);
    const withoutMarks = Array.from(contents, ([path, text]) => [path, text.replace(/^\ufeff/, '')] as const);
    return spelled(new Map(withoutMarks), problems);
}

function spelled(contents: ReadonlyMap<string, string>, problems: ReadProjects['problems']): string {
    const sorted = [...contents].sort(([left], [right]) => (left < right ? -1 : 1));
    return JSON.stringify([sorted, problems]);
}

function modelsInIfThere(folder: string): string[] {
    try {
        return modelsIn(folder);
    } catch {
        return [];
    }
}
