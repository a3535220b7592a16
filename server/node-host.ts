import type { Language } from '../language/index.ts';
import { disk } from './disk.ts';
import type { FileSystem } from './file-system.ts';
import type { Host } from './host.ts';
import { localDay } from './local-day.ts';
import { modelFiles } from './model-files.ts';

export interface NodeHostOptions {
    readonly language: Language;
    /** The folder with the pages of the rules: those in English, and below it a folder for each other language. */
    readonly rulePages: URL;
    /** Has the files that are on no disk. */
    readonly elsewhere?: FileSystem;
}

/** Files from the disk of the machine that the server runs on. */
export function nodeHost({ language, rulePages, elsewhere }: NodeHostOptions): Host {
    return {
        ...modelFiles(elsewhere ? diskOr(elsewhere) : disk),
        today: () => localDay(new Date()),
        language,
        rulePage: (spoken) => `${rulePages}${spoken === 'en' ? '' : `${spoken}/`}{rule}.md`,
    };
}

function diskOr(elsewhere: FileSystem): FileSystem {
    const having = (uri: string) => (uri.startsWith('file:') ? disk : elsewhere);
    return {
        entriesOf: (folder) => having(folder).entriesOf(folder),
        read: (uri) => having(uri).read(uri),
        isFile: (uri) => having(uri).isFile(uri),
    };
}
