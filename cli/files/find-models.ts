import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Text, texts } from '../texts.ts';
import { reasonOf } from './reason.ts';

export interface FoundModels {
    /** Absolute paths of .gplan files, sorted, each once. */
    readonly paths: readonly string[];
    /** The folders that were looked into. */
    readonly folders: readonly string[];
    readonly problems: readonly Text[];
}

/** The .gplan files that the given files and folders stand for. Looks into folders, but not into hidden ones. */
export function findModels(given: readonly string[], directory: string): FoundModels {
    const paths = new Set<string>();
    const folders: string[] = [];
    const problems: Text[] = [];
    for (const path of given) {
        const absolute = resolve(directory, path);
        const status = statSync(absolute, { throwIfNoEntry: false });
        if (!status) problems.push(texts.missingPath(path));
        else if (status.isDirectory()) collect(absolute, { paths, folders, problems });
        else if (isModel(path)) paths.add(absolute);
        else problems.push(texts.notAModel(path));
    }
    if (paths.size === 0 && problems.length === 0) problems.push(texts.noModels(given));
    return { paths: [...paths].sort(), folders, problems };
}

/** The .gplan files directly in a folder: its project. */
export function modelsIn(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => isModelFile(entry, folder))
        .map(({ name }) => join(folder, name));
}

interface Collected {
    readonly paths: Set<string>;
    readonly folders: string[];
    readonly problems: Text[];
}

function collect(folder: string, collected: Collected): void {
    collected.folders.push(folder);
    for (const entry of entriesOf(folder, collected.problems)) {
        const path = join(folder, entry.name);
        if (entry.isDirectory() && isWorthLooking(entry.name)) collect(path, collected);
        else if (isModelFile(entry, folder)) collected.paths.add(path);
    }
}

function entriesOf(folder: string, problems: Text[]): Dirent[] {
    try {
        return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
        problems.push(texts.unreadable(folder, reasonOf(error)));
        return [];
    }
}

function isWorthLooking(folder: string): boolean {
    return folder !== 'node_modules' && !folder.startsWith('.');
}

function isModel(path: string): boolean {
    return path.endsWith('.gplan');
}

/** Links to files are followed; links to folders are not, for they may lead in circles. */
function isModelFile(entry: Dirent, folder: string): boolean {
    if (!isModel(entry.name)) return false;
    if (!entry.isSymbolicLink()) return entry.isFile();
    return statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isFile() === true;
}
