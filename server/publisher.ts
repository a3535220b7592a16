import type { Connection } from 'vscode-languageserver';
import { folderOf, publishedDiagnostics, type Workspace } from '../language/index.ts';
import { picturesChanged } from './protocol.ts';
import type { Session } from './session.ts';

/** Sends diagnostics after changes: once for a burst of them, and only for files whose diagnostics differ. */
export class Publisher {
    readonly #connection: Connection;
    readonly #workspace: Workspace;
    readonly #session: Session;
    /** A changed file of each folder that is to be looked at. */
    readonly #changed = new Map<string, string>();
    readonly #published = new Map<string, Map<string, string>>();
    #isScheduled = false;

    constructor(connection: Connection, workspace: Workspace, session: Session) {
        this.#connection = connection;
        this.#workspace = workspace;
        this.#session = session;
    }

    schedule(uri: string): void {
        this.#changed.set(folderOf(uri), uri);
        if (this.#isScheduled) return;
        this.#isScheduled = true;
        setTimeout(() => this.#publish(), 0);
    }

    async #publish(): Promise<void> {
        this.#isScheduled = false;
        const folders = [...this.#changed.keys()];
        this.#changed.clear();
        for (const folder of folders) await this.#publishFolder(folder);
        await this.#connection.sendNotification(picturesChanged, { folders });
    }

    async #publishFolder(folder: string): Promise<void> {
        const project = this.#workspace.projectIn(folder);
        const before = this.#published.get(folder) ?? new Map<string, string>();
        const now = new Map<string, string>();
        for (const uri of project?.files.keys() ?? []) {
            const diagnostics = project ? publishedDiagnostics(project, uri, this.#session) : [];
            const text = JSON.stringify(diagnostics);
            now.set(uri, text);
            if (before.get(uri) !== text) await this.#connection.sendDiagnostics({ uri, diagnostics });
        }
        for (const uri of before.keys())
            if (!now.has(uri)) await this.#connection.sendDiagnostics({ uri, diagnostics: [] });
        this.#published.set(folder, now);
    }
}
