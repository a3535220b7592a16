import { relative } from 'node:path';
import { type Diagnostic, type Language, type Project, speak } from '../../language/index.ts';
import { pathOf, type ReadProjects } from '../files/read-projects.ts';
import type { Counts } from '../texts.ts';
import { lineStartsOf, type Position, positionAt } from './position.ts';

/** Everything that `check` has to say; `--format json` prints it as it is, so its shape is a promise. */
export interface Report {
    readonly version: 1;
    /** How many files were checked. */
    readonly files: number;
    readonly counts: Counts;
    readonly findings: readonly ReportedFinding[];
}

export interface ReportedFinding extends ReportedPlace {
    readonly severity: Diagnostic['severity'];
    /** The id of a rule, or the kind of mistake. */
    readonly code: string;
    /** The evidence, in reading order. */
    readonly related: readonly ReportedPlace[];
    /** Titles of the fixes that the editor offers, without the acceptance that it offers for everything. */
    readonly fixes: readonly string[];
}

export interface ReportedPlace {
    /** Relative to the working directory, with slashes. */
    readonly path: string;
    readonly start: Position;
    /** Behind the last character. */
    readonly end: Position;
    readonly message: string;
}

export function report({ projects, named }: ReadProjects, language: Language, directory: string): Report {
    const findings = projects.flatMap((project) => {
        const place = placer(project, language, directory);
        const diagnostics = project.diagnostics.filter(({ uri }) => named.has(uri));
        return diagnostics.map((diagnostic) => reported(diagnostic, language, place));
    });
    return { version: 1, files: named.size, counts: countsOf(findings), findings };
}

/** The path of a file as reports show it. */
export function shownPath(uri: string, directory: string): string {
    return relative(directory, pathOf(uri)).replaceAll('\\', '/');
}

type Placer = (finding: Pick<Diagnostic, 'uri' | 'start' | 'end' | 'message'>) => ReportedPlace;

function placer({ files, libraries }: Project, language: Language, directory: string): Placer {
    const all = [files, ...libraries.map((library) => library.files)].flatMap((each) => [...each]);
    const lineStarts = new Map(all.map(([uri, { text }]) => [uri, lineStartsOf(text)]));
    return ({ uri, start, end, message }) => {
        const starts = lineStarts.get(uri) ?? [0];
        return {
            path: shownPath(uri, directory),
            start: positionAt(starts, start),
            end: positionAt(starts, end),
            message: speak(message, language),
        };
    };
}

function reported(diagnostic: Diagnostic, language: Language, place: Placer): ReportedFinding {
    const { path, start, end, message } = place(diagnostic);
    const { severity, code } = diagnostic;
    const related = diagnostic.related.map(place);
    const titles = diagnostic.fixes.map(({ title }) => title).filter(({ key }) => key !== 'fix.accept');
    const fixes = titles.map((title) => speak(title, language));
    return { path, start, end, severity, code, message, related, fixes };
}

function countsOf(findings: readonly ReportedFinding[]): Counts {
    const counts = { error: 0, warning: 0, info: 0, hint: 0 };
    for (const { severity } of findings) counts[severity]++;
    return counts;
}
