import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

interface ServedFile {
    readonly text: string;
    /** Grows with every change. */
    readonly changed: number;
}

// As in VS Code.
const changeTypes = { changed: 1, created: 2, deleted: 3 } as const;

/** The files of a workspace that is on no disk; the extension beside this file shows them to VS Code. */
export class ServedFiles {
    readonly #files = new Map<string, ServedFile>();
    readonly #listeners = new Set<ServerResponse>();
    #time = 1;

    constructor(files: Readonly<Record<string, string>>) {
        for (const [name, content] of Object.entries(files)) this.write(`/${name}`, content);
    }

    read(path: string): string {
        const file = this.#files.get(path);
        if (!file) throw new Error(`There is no file ${path}.`);
        return file.text;
    }

    write(path: string, content: string): void {
        const type = this.#files.has(path) ? changeTypes.changed : changeTypes.created;
        this.#files.set(path, { text: content, changed: this.#time++ });
        this.#tell({ type, path });
    }

    remove(path: string): void {
        this.#files.delete(path);
        this.#tell({ type: changeTypes.deleted, path });
    }

    /** Answers `/files…` and `/changes`. */
    async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
        if (path === '/changes') {
            response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
            this.#listeners.add(response);
            response.on('close', () => this.#listeners.delete(response));
            return;
        }
        const file = path.slice('/files'.length);
        if (request.method === 'PUT') this.write(file, await text(request));
        else if (request.method === 'DELETE') this.remove(file);
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(Object.fromEntries(this.#files)));
    }

    #tell(change: { readonly type: number; readonly path: string }): void {
        for (const listener of this.#listeners) listener.write(`data: ${JSON.stringify(change)}\n\n`);
    }
}
