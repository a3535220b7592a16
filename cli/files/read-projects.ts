import { statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createWorkspace, type Project, type Workspace } from '../../language/index.ts';
import { type Text, texts } from '../texts.ts';
import { findModels, modelsIn } from './find-models.ts';
import { readModels } from './read-models.ts';
import { reasonOf } from './reason.ts';

export interface ReadProjects {
    /** Those that hold a named file, in the order of their folders. */
    readonly projects: readonly Project[];
    /** URIs of the files that the user named, directly or by a folder. */
    readonly named: ReadonlySet<string>;
    readonly problems: readonly Text[];
}

/**
 * The projects behind the given files and folders, whole: a file is understood with the others of its folder and with
 * what they import. With the name of an environment, what is found in others is left out.
 */
export function readProjects(
    given: readonly string[],
    directory: string,
    today: string,
    environment?: string,
): ReadProjects {
    const found = findModels(given, directory);
    const folders = new Set(found.paths.map((path) => dirname(path)));
    const workspace = createWorkspace({ today, environment });
    const problems = [
        ...found.problems,
        ...readInto(workspace, [...folders].flatMap(modelsIn), directory),
        ...readImported(workspace, directory),
    ];
    const isNamed = ({ folder }: Project) => folders.has(pathOf(folder));
    return { projects: workspace.projects().filter(isNamed), named: new Set(found.paths.map(uriOf)), problems };
}

function readInto(workspace: Workspace, paths: readonly string[], directory: string): readonly Text[] {
    const { texts: contents, problems } = readModels(paths, directory);
    for (const [path, text] of contents) workspace.set(uriOf(path), text.replace(/^\ufeff/, ''));
    return problems;
}

/** Reads the folders that are imported from, and those that these import from, until none is missing. */
function readImported(workspace: Workspace, directory: string): Text[] {
    const problems: Text[] = [];
    const seen = new Set<string>();
    for (;;) {
        const missing = workspace.missingFolders().filter((folder) => !seen.has(folder));
        if (missing.length === 0) return problems;
        for (const folder of missing) {
            seen.add(folder);
            problems.push(...readFolder(workspace, folder, directory));
        }
    }
}

/** A folder that is not there is the language's to report, at the import. */
function readFolder(workspace: Workspace, folder: string, directory: string): readonly Text[] {
    const path = folder.startsWith('file:///') ? pathOf(folder) : undefined;
    if (path === undefined || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
    try {
        return readInto(workspace, modelsIn(path), directory);
    } catch (error) {
        return [texts.unreadable(relative(directory, path), reasonOf(error))];
    }
}

/** The day of the user's calendar, not of Greenwich. */
export function today(): string {
    const now = new Date();
    const twoDigits = (number: number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

export function pathOf(uri: string): string {
    return fileURLToPath(uri);
}

function uriOf(path: string): string {
    return pathToFileURL(path).href;
}
