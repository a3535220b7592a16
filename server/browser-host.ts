import type { FileSystem } from './file-system.ts';
import type { Host } from './host.ts';
import { localDay } from './local-day.ts';
import { modelFiles } from './model-files.ts';

/** A worker in a browser has no files of its own. */
export function browserHost(files: FileSystem): Host {
    return {
        ...modelFiles(files),
        today: () => localDay(new Date()),
        language: 'en',
        // Only the client knows where it has the pages; without its word, a link is no more than the page's name.
        rulePage: () => '{rule}.md',
    };
}
