import type { Baseline, BaselineEntry, Diagnostic, Language, Principle } from '../../language/index.ts';
import type { ReadProjects } from '../files/read-projects.ts';
import type { Counts } from '../texts.ts';
import type { Position } from './position.ts';
import { reportProject } from './report-project.ts';
import { shownPath } from './shown-path.ts';

/** Everything that `check` has to say, in one language. */
export interface Report {
    /** The files that were checked. */
    readonly paths: readonly string[];
    /** Of the findings that are neither accepted nor in the baseline. */
    readonly counts: Counts;
    readonly findings: readonly ReportedFinding[];
    readonly accepted: readonly AcceptedFinding[];
    /** Findings that the baseline knows; undefined where there is no baseline. */
    readonly known: readonly ReportedFinding[] | undefined;
    /** Entries of the baseline that nothing needs any more. */
    readonly gone: readonly BaselineEntry[];
}

export interface ReportedFinding extends ReportedPlace {
    readonly severity: Diagnostic['severity'];
    /** The id of a rule, or the kind of mistake. */
    readonly code: string;
    /** Undefined for what is no rule of the catalogue. */
    readonly principle: Principle | undefined;
    /** Where it was found, the strictest first; empty for what stands in no environment. */
    readonly environments: readonly string[];
    /** Stays the same while the text around it changes. */
    readonly fingerprint: string;
    /** The evidence, in reading order. */
    readonly related: readonly ReportedPlace[];
    /** What the editor offers, without the acceptance that it offers for everything. */
    readonly fixes: readonly ReportedFix[];
}

export interface AcceptedFinding extends ReportedFinding {
    /** Where the acceptance stands; its message is the reason. */
    readonly acceptance: ReportedPlace & { readonly until: string | undefined };
}

export interface ReportedFix {
    readonly title: string;
    readonly kind: 'safe' | 'suggestion';
    readonly edits: () => readonly ReportedEdit[];
}

export interface ReportedEdit extends Omit<ReportedPlace, 'message'> {
    readonly text: string;
}

export interface ReportedPlace {
    /** Relative to the working directory, with slashes. */
    readonly path: string;
    readonly start: Position;
    /** Behind the last character. */
    readonly end: Position;
    readonly message: string;
}

export interface ReportOptions {
    /** Whether a finding was asked for; all are when absent. */
    readonly isWanted?: ((diagnostic: Diagnostic) => boolean) | undefined;
    readonly baseline?: BaselineInFolder | undefined;
}

/** A baseline with the absolute path of the folder that its file is in. */
export interface BaselineInFolder extends Baseline {
    readonly directory: string;
}

export function report(
    { projects, named }: ReadProjects,
    language: Language,
    directory: string,
    options: ReportOptions = {},
): Report {
    const parts = projects.map((project) => reportProject(project, named, { ...options, language, directory }));
    const findings = parts.flatMap((part) => part.findings);
    return {
        paths: [...named].map((uri) => shownPath(uri, directory)),
        counts: countsOf(findings),
        findings,
        accepted: parts.flatMap((part) => part.accepted),
        known: options.baseline && parts.flatMap((part) => part.known),
        gone: parts.flatMap((part) => part.gone),
    };
}

function countsOf(findings: readonly ReportedFinding[]): Counts {
    const counts = { error: 0, warning: 0, info: 0, hint: 0 };
    for (const { severity } of findings) counts[severity]++;
    return counts;
}
