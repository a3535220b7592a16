import type { Language } from '../language/index.ts';

/** What the server needs from the machine it runs on. Every URI is canonical: see `canonical-uri.ts`. */
export interface Host {
    /** The `.gplan` files directly in a folder; empty where the folder cannot be read. */
    readonly filesIn: (folder: string) => Promise<readonly HostFile[]>;
    /** The `.gplan` files in a folder and in the folders below it, folder by folder. */
    readonly filesBelow: (folder: string) => AsyncIterable<readonly HostFile[]>;
    /** Undefined for a file that is gone or that is no text. */
    readonly read: (uri: string) => Promise<string | undefined>;
    readonly isFile: (uri: string) => Promise<boolean>;
    /** As `2027-06-30`, in local time. */
    readonly today: () => string;
    /** Spoken with a client that asks for no other one. */
    readonly language: Language;
    /** Where the pages of the rules are in a language, with `{rule}` in place of the rule's id. */
    readonly rulePage: (language: Language) => string;
}

export interface HostFile {
    readonly uri: string;
    readonly text: string;
}
