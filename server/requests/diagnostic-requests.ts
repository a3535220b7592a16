import {
    type CancellationToken,
    type Connection,
    type DocumentDiagnosticReport,
    DocumentDiagnosticReportKind,
    type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { canonicalUri } from '../canonical-uri.ts';
import type { DiagnosticReport, DiagnosticReports } from '../diagnostic-reports.ts';
import type { Files } from '../files.ts';
import { Slices } from '../pause.ts';

/** Answers clients that ask for diagnostics, and wakes those that wait for a change. */
export class DiagnosticRequests {
    readonly #reports: DiagnosticReports;
    readonly #files: Files;
    readonly #versions: ReadonlyMap<string, number>;
    #waiting: (() => void)[] = [];
    /** Grows with every change, so that none is missed during a pause. */
    #changes = 0;

    constructor(reports: DiagnosticReports, files: Files, versions: ReadonlyMap<string, number>) {
        this.#reports = reports;
        this.#files = files;
        this.#versions = versions;
    }

    answer({ languages: { diagnostics } }: Connection): void {
        diagnostics.on(async ({ textDocument, previousResultId }) => {
            const uri = canonicalUri(textDocument.uri);
            await this.#files.settled(uri);
            return reportSince(this.#reports.reportOf(uri), previousResultId);
        });
        diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
            const previous = new Map(previousResultIds.map(({ uri, value }) => [canonicalUri(uri), value]));
            return { items: await this.#differences(previous, token) };
        });
    }

    wake(): void {
        this.#changes++;
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const resolve of waiting) resolve();
    }

    /** As the protocol suggests, an answer waits until there is something new to say. */
    async #differences(
        previous: ReadonlyMap<string, string>,
        token: CancellationToken,
    ): Promise<WorkspaceDocumentDiagnosticReport[]> {
        for (;;) {
            const before = this.#changes;
            const items = await this.#newsSince(previous, token);
            if (items.length > 0 || token.isCancellationRequested) return items;
            if (this.#changes === before) await this.#change(token);
        }
    }

    async #newsSince(
        previous: ReadonlyMap<string, string>,
        token: CancellationToken,
    ): Promise<WorkspaceDocumentDiagnosticReport[]> {
        const items: WorkspaceDocumentDiagnosticReport[] = [];
        const slices = new Slices();
        for (const uri of this.#reports.uris()) {
            await slices.step();
            if (token.isCancellationRequested) return [];
            const report = this.#reports.reportOf(uri);
            if (isNews(report, previous)) items.push(this.#inWorkspace(report));
        }
        return items;
    }

    #change(token: CancellationToken): Promise<void> {
        return new Promise((resolve) => {
            this.#waiting.push(resolve);
            token.onCancellationRequested(() => resolve());
        });
    }

    #inWorkspace({ uri, items, resultId }: DiagnosticReport): WorkspaceDocumentDiagnosticReport {
        const version = this.#versions.get(uri) ?? null;
        return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: [...items] };
    }
}

/** Nothing to say about a file of which nothing was said is no news. */
function isNews({ uri, resultId, items }: DiagnosticReport, previous: ReadonlyMap<string, string>): boolean {
    const before = previous.get(uri);
    return before === undefined ? items.length > 0 : before !== resultId;
}

function reportSince({ items, resultId }: DiagnosticReport, previous: string | undefined): DocumentDiagnosticReport {
    return resultId === previous
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
}
