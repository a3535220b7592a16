import { folderOf, type Workspace } from '../language/index.ts';
import type { Host, HostFile } from './host.ts';
import { Slices } from './pause.ts';
import type { Publisher } from './publisher.ts';
import type { Refresh } from './refresh.ts';

/** What follows the files: everything that is told about them. */
interface Followers {
    readonly publisher: Publisher;
    readonly refresh: Refresh;
}

/** Keeps the workspace in step with editors and disk; what an editor has open wins over the disk. */
export class Files {
    readonly #workspace: Workspace;
    readonly #host: Host;
    readonly #publisher: Publisher;
    readonly #refresh: Refresh;
    /** The versions of the documents that are open. */
    readonly #open: Map<string, number>;
    /** Folders that are read or being read. */
    readonly #folders = new Map<string, Promise<void>>();

    constructor(workspace: Workspace, host: Host, { publisher, refresh }: Followers, open: Map<string, number>) {
        this.#workspace = workspace;
        this.#host = host;
        this.#publisher = publisher;
        this.#refresh = refresh;
        this.#open = open;
    }

    /** Reads a folder with all below it; `progress` is told how many files are read. */
    async addFolder(folder: string, progress: (count: number) => void): Promise<void> {
        const read: string[] = [];
        for await (const files of this.#host.filesBelow(folder)) {
            await this.#setFromDisk(files);
            for (const { uri } of files.slice(0, 1)) this.#folders.set(folderOf(uri), Promise.resolve());
            read.push(...files.map(({ uri }) => uri));
            progress(read.length);
        }
        await this.#readMissing();
        // Before all is read, what is imported would seem to be missing.
        for (const uri of read) this.#changedOutside(uri);
    }

    removeFolder(folder: string): void {
        const uris = this.#workspace.projects().flatMap(({ files }) => [...files.keys()]);
        for (const uri of uris) {
            if (!uri.startsWith(`${folder}/`) || this.#open.has(uri)) continue;
            this.#workspace.remove(uri);
            this.#changedOutside(uri);
        }
        for (const known of [...this.#folders.keys()]) {
            if (known === folder || known.startsWith(`${folder}/`)) this.#folders.delete(known);
        }
    }

    /** A file may be opened alone: the others of its folder are read too, because it may use their names. */
    async open(uri: string, text: string, version: number): Promise<void> {
        this.#open.set(uri, version);
        this.#workspace.set(uri, text);
        await this.#readFolder(folderOf(uri));
        await this.#readMissing();
        this.#publisher.schedule(uri);
    }

    async change(uri: string, text: string, version: number): Promise<void> {
        if (this.#open.get(uri) === version) return;
        this.#open.set(uri, version);
        this.#workspace.set(uri, text);
        this.#publisher.schedule(uri);
        await this.#readMissing();
    }

    async close(uri: string): Promise<void> {
        this.#open.delete(uri);
        await this.changedOnDisk([uri]);
    }

    async changedOnDisk(uris: readonly string[]): Promise<void> {
        for (const uri of uris) {
            if (this.#open.has(uri)) continue;
            const text = await this.#host.read(uri);
            if (this.#open.has(uri)) continue;
            if (text === undefined) this.#workspace.remove(uri);
            else this.#workspace.set(uri, text);
            this.#changedOutside(uri);
        }
        await this.#readMissing();
    }

    /** Has everything looked at again, when settings have changed on which findings depend. */
    reconsider(): void {
        this.#workspace.reconsider();
        for (const { folder } of this.#workspace.projects()) this.#changedOutside(`${folder}/`);
    }

    /** Waits until the other files of an open one are read. */
    async settled(uri: string): Promise<void> {
        await this.#folders.get(folderOf(uri));
    }

    #readFolder(folder: string): Promise<void> {
        const known = this.#folders.get(folder);
        if (known) return known;
        const reading = this.#host.filesIn(folder).then((files) => this.#setFromDisk(files));
        this.#folders.set(folder, reading);
        return reading;
    }

    /** Folders outside of the workspace are read when something imports from them. */
    async #readMissing(): Promise<void> {
        for (;;) {
            const missing = this.#workspace.missingFolders().filter((folder) => !this.#folders.has(folder));
            if (missing.length === 0) return;
            for (const folder of missing) {
                await this.#readFolder(folder);
                this.#changedOutside(`${folder}/`);
            }
        }
    }

    /** Editors do not know of it by themselves. */
    #changedOutside(uri: string): void {
        this.#publisher.schedule(uri);
        if (this.#open.size > 0) this.#refresh.schedule();
    }

    async #setFromDisk(files: readonly HostFile[]): Promise<void> {
        const slices = new Slices();
        for (const { uri, text } of files) {
            if (!this.#open.has(uri)) this.#workspace.set(uri, text);
            await slices.step();
        }
    }
}
