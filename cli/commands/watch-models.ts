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
    const { read, exitCode } = checkOnce(checking);
    if (read.problems.length > 0) return Promise.resolve(exitCode);
    let folders = watchedFolders(checking, read);
    let seen = contentIn(folders, terminal.directory);
    const watch = watchFolders(() => {
        const content = contentIn(watchedFolders(checking, read), terminal.directory);
        if (content === seen) return;
        terminal.complain(texts.changed[language]);
        folders = watchedFolders(checking, checkOnce(checking).read);
        watch.only(folders);
        seen = contentIn(folders, terminal.directory);
    });
    watch.only(folders);
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
    return [...new Set([...found.folders, ...found.paths.map((path) => dirname(path)), ...read])].sort();
}

/** The text of all models, to tell a change from a file that was only written again. */
function contentIn(folders: readonly string[], directory: string): string {
    const { texts: contents, problems } = readModels(folders.flatMap(modelsInIfThere), directory);
    return JSON.stringify([[...contents], problems.map(({ en }) => en)]);
}

function modelsInIfThere(folder: string): string[] {
    try {
        return modelsIn(folder);
    } catch {
        return [];
    }
}
