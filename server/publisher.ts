import type { Connection } from 'vscode-languageserver';
import { folderOf, type Workspace } from '../language/index.ts';
import type { DiagnosticReport, DiagnosticReports } from './diagnostic-reports.ts';
import { pause } from './pause.ts';
import { picturesChanged } from './protocol.ts';

/** Who is told about changes. */
export interface Audience {
    /** True for clients that do not ask. */
    pushesDiagnostics: boolean;
    /** The versions of open documents. */
    readonly versions: ReadonlyMap<string, number>;
    /** Called after each burst of changes. */
    readonly changed: () => void;
}

/** Looks at folders after changes: once for a burst of them, together with the folders that import from them. */
export class Publisher {
    readonly #connection: Connection;
    readonly #workspace: Workspace;
    readonly #reports: DiagnosticReports;
    readonly #audience: Audience;
    /** Folders in which something changed. */
    readonly #changed = new Set<string>();
    /** Folders that are still to be looked at. */
    readonly #waiting = new Set<string>();
    /** Folders that were looked at and of which the client is not told yet. */
    readonly #news = new Set<string>();
    /** For each folder, by file, which report was the last one. */
    readonly #published = new Map<string, Map<string, string>>();
    #isRunning = false;

    constructor(connection: Connection, workspace: Workspace, reports: DiagnosticReports, audience: Audience) {
        this.#connection = connection;
        this.#workspace = workspace;
        this.#reports = reports;
        this.#audience = audience;
    }

    schedule(uri: string): void {
        this.#changed.add(folderOf(uri));
        if (this.#isRunning) return;
        this.#isRunning = true;
        setTimeout(() => this.#run(), 0);
    }

    async #run(): Promise<void> {
        for (let folder = this.#next(); folder !== undefined; folder = this.#next()) {
            try {
                await this.#publish(folder);
            } catch (error) {
                this.#connection.console.error(`Diagnostics of '${folder}' failed: ${error}`);
            }
            await pause();
        }
        this.#isRunning = false;
    }

    /** What someone has open comes first. */
    #next(): string | undefined {
        for (const folder of this.#changed) {
            for (const each of this.#workspace.dependentFolders(folder)) this.#waiting.add(each);
        }
        this.#changed.clear();
        const open = this.#openFolders().find((folder) => this.#waiting.has(folder));
        const [next] = open === undefined ? this.#waiting : [open];
        if (next !== undefined) this.#waiting.delete(next);
        return next;
    }

    #openFolders(): string[] {
        return [...this.#audience.versions.keys()].map(folderOf);
    }

    async #publish(folder: string): Promise<void> {
        const reports = this.#changedReports(folder);
        if (this.#audience.pushesDiagnostics) for (const report of reports) await this.#push(report);
        this.#news.add(folder);
        if (this.#waiting.size === 0 || this.#openFolders().includes(folder)) await this.#tell();
    }

    async #tell(): Promise<void> {
        const folders = [...this.#news];
        this.#news.clear();
        this.#audience.changed();
        await this.#connection.sendNotification(picturesChanged, { folders });
    }

    #changedReports(folder: string): DiagnosticReport[] {
        const before = this.#published.get(folder) ?? new Map<string, string>();
        const files = this.#workspace.projectIn(folder)?.files.keys() ?? [];
        const reports = [...new Set([...files, ...before.keys()])].map((uri) => this.#reports.reportOf(uri));
        const remaining = reports.filter(({ uri }) => this.#workspace.projectOf(uri));
        this.#published.set(folder, new Map(remaining.map(({ uri, resultId }) => [uri, resultId])));
        return reports.filter(({ uri, resultId }) => before.get(uri) !== resultId);
    }

    async #push({ uri, items }: DiagnosticReport): Promise<void> {
        const version = this.#audience.versions.get(uri);
        const diagnostics = [...items];
        await this.#connection.sendDiagnostics(
            version === undefined ? { uri, diagnostics } : { uri, diagnostics, version },
        );
    }
}
