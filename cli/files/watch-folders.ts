import { type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';

export interface FolderWatch {
    /** Watches these from now on, and no others. */
    readonly only: (folders: readonly string[]) => void;
    readonly close: () => void;
}

/** Tells of changes of models in folders, once for those that come together. */
export function watchFolders(changed: () => void): FolderWatch {
    const watchers = new Map<string, FSWatcher>();
    let timer: NodeJS.Timeout | undefined;
    const soon = (folder: string, name: string | null) => {
        if (!concernsModels(folder, name)) return;
        clearTimeout(timer);
        timer = setTimeout(changed, patience);
    };
    const forget = (folder: string) => {
        watchers.get(folder)?.close();
        watchers.delete(folder);
    };
    const add = (folder: string) => {
        try {
            const watcher = watch(folder, (_, name) => soon(folder, name));
            // A folder that is removed is an error on some systems; the one around it tells of that.
            watcher.on('error', () => forget(folder));
            watchers.set(folder, watcher);
        } catch {
            // It was removed just now.
        }
    };
    return {
        only(folders) {
            for (const folder of watchers.keys()) if (!folders.includes(folder)) forget(folder);
            for (const folder of folders) if (!watchers.has(folder)) add(folder);
        },
        close() {
            clearTimeout(timer);
            for (const folder of [...watchers.keys()]) forget(folder);
        },
    };
}

/** Editors write a file in several steps, and tools write many files at once. */
const patience = 100;

/** A report that is written beside the models is no reason to check them again. */
function concernsModels(folder: string, name: string | null): boolean {
    if (name === null || name.endsWith('.gplan')) return true;
    const status = statSync(join(folder, name), { throwIfNoEntry: false });
    return status ? status.isDirectory() : !name.includes('.');
}
