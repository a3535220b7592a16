/** Where files are: on a disk, or behind the client. Every URI is canonical. */
export interface FileSystem {
    /** Empty for a folder that cannot be read. */
    readonly entriesOf: (folder: string) => Promise<readonly FolderEntry[]>;
    /** Undefined for a file that is gone or that is no text. */
    readonly read: (uri: string) => Promise<string | undefined>;
    readonly isFile: (uri: string) => Promise<boolean>;
}

export interface FolderEntry {
    readonly name: string;
    /** False for a link to a folder, so that no walk goes in a circle. */
    readonly isFolder: boolean;
}
