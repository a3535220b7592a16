import { folderOf, type Workspace } from '../language/index.ts';
import type { Host } from './host.ts';
import type { Publisher } from './publisher.ts';

/** Keeps the workspace in step with editors and disk; what an editor has open wins over the disk. */
export class Files {
    readonly #workspace: Workspace;
    readonly #host: Host;
    readonly #publisher: Publisher;
    readonly #open = new Set<string>();
    readonly #readFolders = new Set<string>();

    constructor(workspace: Workspace, host: Host, publisher: Publisher) {
        this.#workspace = workspace;
        this.#host = host;
        this.#publisher = publisher;
    }

    async addFolder(folder: string): Promise<void> {
        for (const { uri, text } of await this.#host.filesBelow(folder)) this.#setFromDisk(uri, text);
    }

    /** A file may be opened alone: the others of its folder are read too, because it may use their names. */
    async open(uri: string, text: string): Promise<void> {
        this.#open.add(uri);
        this.change(uri, text);
        const folder = folderOf(uri);
        if (this.#readFolders.has(folder)) return;
        this.#readFolders.add(folder);
        for (const file of await this.#host.filesIn(folder)) this.#setFromDisk(file.uri, file.text);
    }

    change(uri: string, text: string): void {
        this.#workspace.set(uri, text);
        this.#publisher.schedule(uri);
    }

    async close(uri: string): Promise<void> {
        this.#open.delete(uri);
        await this.changedOnDisk([uri]);
    }

    async changedOnDisk(uris: readonly string[]): Promise<void> {
        for (const uri of uris) {
            if (this.#open.has(uri)) continue;
            const text = await this.#host.read(uri);
            if (text !== undefined) this.#setFromDisk(uri, text);
            else if (!this.#open.has(uri)) {
                this.#workspace.remove(uri);
                this.#publisher.schedule(uri);
            }
        }
    }

    #setFromDisk(uri: string, text: string): void {
        if (this.#open.has(uri)) return;
        this.change(uri, text);
    }
}
