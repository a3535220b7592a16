import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { docsTexts } from '../docs-texts.ts';
import { reasonOf } from '../files/reason.ts';
import { type Text, texts } from '../texts.ts';

export interface FoundPages {
    /** Absolute paths of Markdown files, sorted, each once. */
    readonly paths: readonly string[];
    /** Absolute paths of the given folders, and of those of the given files. */
    readonly folders: readonly string[];
    readonly problems: readonly Text[];
}

/** The pages that the given files and folders stand for; hidden folders and installed packages hold none. */
export function findPages(given: readonly string[], directory: string): FoundPages {
    const paths = new Set<string>();
    const folders = new Set<string>();
    const problems: Text[] = [];
    for (const path of given) {
        const absolute = resolve(directory, path);
        const status = statSync(absolute, { throwIfNoEntry: false });
        if (!status) problems.push(texts.missingPath(path));
        else if (status.isDirectory()) collect(absolute, paths, problems);
        else if (isPage(path)) paths.add(absolute);
        else problems.push(docsTexts.notAPage(path));
        if (status) folders.add(status.isDirectory() ? absolute : dirname(absolute));
    }
    return { paths: [...paths].sort(), folders: [...folders], problems };
}

function collect(folder: string, paths: Set<string>, problems: Text[]): void {
    try {
        for (const entry of readdirSync(folder, { withFileTypes: true })) {
            const path = join(folder, entry.name);
            if (entry.isFile() && isPage(entry.name)) paths.add(path);
            else if (entry.isDirectory() && isWorthLooking(entry.name)) collect(path, paths, problems);
        }
    } catch (error) {
        problems.push(texts.unreadable(folder, reasonOf(error)));
    }
}

function isPage(path: string): boolean {
    return /\.mdx?$/i.test(path);
}

function isWorthLooking(folder: string): boolean {
    return folder !== 'node_modules' && !folder.startsWith('.');
}
