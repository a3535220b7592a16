import {
    type AcceptedDiagnostic,
    compareWithBaseline,
    type Diagnostic,
    type DiagnosticFix,
    describedRules,
    type Fingerprint,
    fingerprints,
    type Language,
    type Message,
    type Project,
    speak,
    spelledFingerprint,
} from '../../language/index.ts';
import { lineStartsOf, type Position, positionAt } from './position.ts';
import type { AcceptedFinding, Report, ReportedFinding, ReportedFix, ReportedPlace, ReportOptions } from './report.ts';
import { shownPath } from './shown-path.ts';

interface ProjectReportOptions extends ReportOptions {
    readonly language: Language;
    readonly directory: string;
}

type ProjectReport = Required<Pick<Report, 'findings' | 'accepted' | 'gone'>> & {
    readonly known: readonly ReportedFinding[];
};

/** What there is to say about one project, as far as it lies in the files that were named. */
export function reportProject(
    project: Project,
    named: ReadonlySet<string>,
    options: ProjectReportOptions,
): ProjectReport {
    const all = fingerprints(project);
    const reported = reporter(project, all, options);
    const isWanted = (diagnostic: Diagnostic) => {
        return named.has(diagnostic.uri) && (options.isWanted?.(diagnostic) ?? true);
    };
    const { isKnown, gone } = comparison(project, all, options);
    const wanted = project.diagnostics.filter(isWanted);
    return {
        findings: wanted.filter((each) => !isKnown(each)).map(reported.finding),
        known: wanted.filter(isKnown).map(reported.finding),
        accepted: project.accepted.filter(isWanted).map(reported.accepted),
        gone,
    };
}

function comparison(
    project: Project,
    all: ReadonlyMap<Diagnostic, Fingerprint>,
    { baseline }: ProjectReportOptions,
): ReturnType<typeof compareWithBaseline> {
    if (!baseline) return { isKnown: () => false, gone: [] };
    return compareWithBaseline(baseline, baselineFolder(project, baseline.directory), openFingerprints(project, all));
}

/** The folder of a project as a baseline in a directory calls it. */
export function baselineFolder({ folder }: Project, directory: string): string {
    return shownPath(folder, directory) || '.';
}

/** Those of the findings that nobody has accepted. */
export function openFingerprints(
    { diagnostics }: Project,
    all: ReadonlyMap<Diagnostic, Fingerprint>,
): ReadonlyMap<Diagnostic, Fingerprint> {
    const open = new Set(diagnostics);
    return new Map([...all].filter(([diagnostic]) => open.has(diagnostic)));
}

interface Reporter {
    readonly finding: (diagnostic: Diagnostic) => ReportedFinding;
    readonly accepted: (diagnostic: AcceptedDiagnostic) => AcceptedFinding;
}

function reporter(
    project: Project,
    all: ReadonlyMap<Diagnostic, Fingerprint>,
    { language, directory }: ProjectReportOptions,
): Reporter {
    const position = positions(project);
    const stretch = ({ uri, start, end }: Omit<Placed, 'message'>): Omit<ReportedPlace, 'message'> => {
        return { path: shownPath(uri, directory), start: position(uri, start), end: position(uri, end) };
    };
    const place = (placed: Placed): ReportedPlace => ({ ...stretch(placed), message: speak(placed.message, language) });
    const fix = ({ title, kind, edits }: DiagnosticFix): ReportedFix => ({
        title: speak(title, language),
        kind,
        edits: () => edits().map((edit) => ({ ...stretch(edit), text: edit.text })),
    });
    const finding = (diagnostic: Diagnostic): ReportedFinding => {
        const { severity, code, environments } = diagnostic;
        const fingerprint = all.get(diagnostic);
        return {
            ...place(diagnostic),
            severity,
            code,
            principle: principles.get(code),
            environments,
            fingerprint: fingerprint ? spelledFingerprint(fingerprint) : code,
            related: diagnostic.related.map(place),
            fixes: diagnostic.fixes.filter(({ title }) => title.key !== 'fix.accept').map(fix),
        };
    };
    return {
        finding,
        accepted(diagnostic) {
            const { reason, until } = diagnostic.acceptance;
            const acceptance = { ...stretch(diagnostic.acceptance), message: reason, until };
            return { ...finding(diagnostic), acceptance };
        },
    };
}

interface Placed {
    readonly uri: string;
    readonly start: number;
    readonly end: number;
    readonly message: Message;
}

const principles = new Map(describedRules.map(({ id, principle }) => [id, principle]));

function positions({ files, libraries }: Project): (uri: string, offset: number) => Position {
    const all = new Map([files, ...libraries.map((library) => library.files)].flatMap((each) => [...each]));
    const lineStarts = new Map<string, readonly number[]>();
    return (uri, offset) => {
        const starts = lineStarts.get(uri) ?? lineStartsOf(all.get(uri)?.text ?? '');
        lineStarts.set(uri, starts);
        return positionAt(starts, offset);
    };
}
