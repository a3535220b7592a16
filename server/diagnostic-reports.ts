import type { Diagnostic } from 'vscode-languageserver-types';
import { type Project, publishedDiagnostics, type Workspace } from '../language/index.ts';
import type { Session } from './session.ts';

/** The diagnostics of one file; the id stays as long as they stay the same. */
export interface DiagnosticReport {
    readonly uri: string;
    readonly resultId: string;
    readonly items: readonly Diagnostic[];
}

/** Remembers what was last said about each file, so that nothing is said twice. */
export class DiagnosticReports {
    readonly #workspace: Workspace;
    readonly #session: Session;
    readonly #known = new Map<string, DiagnosticReport & { readonly text: string }>();
    /** A project never changes: after an edit there is another one. */
    readonly #byProject = new WeakMap<Project, Map<string, DiagnosticReport>>();
    #count = 0;

    constructor(workspace: Workspace, session: Session) {
        this.#workspace = workspace;
        this.#session = session;
    }

    /** Nothing is said about a file that is gone. */
    reportOf(uri: string): DiagnosticReport {
        const project = this.#workspace.projectOf(uri);
        if (!project) return this.#reportSaying([], uri);
        const reports = this.#byProject.get(project) ?? new Map<string, DiagnosticReport>();
        this.#byProject.set(project, reports);
        const report = reports.get(uri) ?? this.#reportSaying(publishedDiagnostics(project, uri, this.#session), uri);
        reports.set(uri, report);
        return report;
    }

    #reportSaying(items: readonly Diagnostic[], uri: string): DiagnosticReport {
        const text = items.length === 0 ? '' : JSON.stringify(items);
        const known = this.#known.get(uri);
        if (known?.text === text) return known;
        const report = { uri, resultId: String(++this.#count), items, text };
        this.#known.set(uri, report);
        return report;
    }

    /** All files, also those that are gone but were spoken of. */
    uris(): Iterable<string> {
        const files = this.#workspace.projects().flatMap(({ files }) => [...files.keys()]);
        return new Set([...files, ...this.#known.keys()]);
    }
}
