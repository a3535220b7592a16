import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
    type ClientCapabilities,
    createProtocolConnection,
    type Diagnostic,
    DidChangeTextDocumentNotification,
    DidOpenTextDocumentNotification,
    InitializedNotification,
    InitializeRequest,
    type ProtocolConnection,
    PublishDiagnosticsNotification,
    type PublishDiagnosticsParams,
    ShutdownRequest,
    StreamMessageReader,
    StreamMessageWriter,
    type WorkspaceFolder,
} from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

export interface StartOptions {
    readonly locale?: string;
    readonly workspaceFolders?: WorkspaceFolder[];
    readonly capabilities?: ClientCapabilities;
}

/** The real server as a process of its own, spoken to as an editor does. */
export class ServerUnderTest {
    readonly connection: ProtocolConnection;
    readonly folder = mkdtempSync(join(tmpdir(), 'groundplan-server-'));
    readonly #process: ChildProcess;
    readonly #latest = new Map<string, PublishDiagnosticsParams>();
    #arrived = () => {};

    constructor(program: readonly string[] = [main, '--stdio']) {
        this.#process = spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit'] });
        const { stdin, stdout } = this.#process;
        if (!stdin || !stdout) throw new Error('The server has no streams.');
        this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
        this.connection.onNotification(PublishDiagnosticsNotification.type, (published) => {
            this.#latest.set(published.uri, published);
            this.#arrived();
        });
        this.connection.listen();
    }

    async start(options: StartOptions = {}): Promise<void> {
        await this.connection.sendRequest(InitializeRequest.type, {
            processId: process.pid,
            rootUri: null,
            capabilities: {},
            workspaceFolders: [{ uri: this.uriOf(''), name: 'test' }],
            ...options,
        });
        await this.connection.sendNotification(InitializedNotification.type, {});
    }

    /** Writes a file into the folder that the server was given; `name` may name folders in it. */
    write(name: string, text: string): string {
        const path = join(this.folder, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
        return this.uriOf(name);
    }

    uriOf(name: string): string {
        return URI.file(join(this.folder, name)).toString().replace(/\/$/, '');
    }

    async open(uri: string, text: string): Promise<void> {
        const textDocument = { uri, languageId: 'groundplan', version: 1, text };
        await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    }

    async type(uri: string, version: number, line: number, character: number, text: string): Promise<void> {
        const position = { line, character };
        const contentChanges = [{ range: { start: position, end: position }, text }];
        await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
            textDocument: { uri, version },
            contentChanges,
        });
    }

    /** Waits until the diagnostics of a file are as wanted; the runner's time-out ends a wait in vain. */
    async diagnostics(
        uri: string,
        isWanted: (diagnostics: readonly Diagnostic[]) => boolean,
    ): Promise<readonly Diagnostic[]> {
        for (;;) {
            const latest = this.#latest.get(uri)?.diagnostics;
            if (latest && isWanted(latest)) return latest;
            await new Promise<void>((resolve) => {
                this.#arrived = resolve;
            });
        }
    }

    /** The version of the document that the latest diagnostics are about; undefined for a file that is not open. */
    publishedVersion(uri: string): number | undefined {
        return this.#latest.get(uri)?.version;
    }

    isPublished(uri: string): boolean {
        return this.#latest.has(uri);
    }

    async stop(): Promise<void> {
        await this.connection.sendRequest(ShutdownRequest.type);
        this.connection.dispose();
        this.#process.kill();
        rmSync(this.folder, { recursive: true });
    }
}
