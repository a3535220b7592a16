import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createWorkspace, type Project } from '../../language/index.ts';
import type { Text } from '../texts.ts';
import { findModels, modelsIn } from './find-models.ts';
import { readModels } from './read-models.ts';

export interface ReadProjects {
    /** Those that hold a named file, in the order of their folders. */
    readonly projects: readonly Project[];
    /** URIs of the files that the user named, directly or by a folder. */
    readonly named: ReadonlySet<string>;
    readonly problems: readonly Text[];
}

/** The projects behind the given files and folders, whole: a file is understood with the others of its folder. */
export function readProjects(given: readonly string[], directory: string, today: string): ReadProjects {
    const found = findModels(given, directory);
    const folders = new Set(found.paths.map((path) => dirname(path)));
    const { texts, problems } = readModels([...folders].flatMap(modelsIn), directory);
    const workspace = createWorkspace({ today });
    for (const [path, text] of texts) workspace.set(uriOf(path), text.replace(/^\ufeff/, ''));
    return {
        projects: workspace.projects(),
        named: new Set(found.paths.map(uriOf)),
        problems: [...found.problems, ...problems],
    };
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
