import type { Diagnostic } from './diagnostic.ts';
import type { Fingerprint } from './fingerprints.ts';

/** Findings that were there when a team began to look, so that only new ones are reported. */
export interface Baseline {
    readonly version: 1;
    readonly findings: readonly BaselineEntry[];
}

export interface BaselineEntry extends Fingerprint {
    /** The folder of the project, as the file with the baseline sees it. */
    readonly folder: string;
}

/** A project's own entries that no finding has any more, and whether a finding is in the baseline. */
export interface ComparedWithBaseline {
    readonly isKnown: (diagnostic: Diagnostic) => boolean;
    readonly gone: readonly BaselineEntry[];
}

/** `found` are the findings of the project in `folder` that are not accepted. */
export function compareWithBaseline(
    baseline: Baseline,
    folder: string,
    found: ReadonlyMap<Diagnostic, Fingerprint>,
): ComparedWithBaseline {
    const entries = baseline.findings.filter((entry) => entry.folder === folder);
    const known = new Map(entries.map((entry) => [keyOf(entry), entry]));
    const present = new Set(Array.from(found.values(), keyOf));
    return {
        isKnown(diagnostic) {
            const fingerprint = found.get(diagnostic);
            const entry = fingerprint && known.get(keyOf(fingerprint));
            return entry !== undefined && holdsWhereKnown(diagnostic, entry);
        },
        gone: entries.filter((entry) => !present.has(keyOf(entry))),
    };
}

/** Text that cannot be read hides what else there is, so mistakes of syntax are never taken for known. */
export function baselineEntries(folder: string, found: ReadonlyMap<Diagnostic, Fingerprint>): BaselineEntry[] {
    return [...found.values()]
        .filter(({ code }) => code !== 'syntax')
        .map(({ code, about, environments }) => ({ folder, code, about, environments }));
}

/** What was known in staging alone is new when it comes to production. */
function holdsWhereKnown({ environments: [strictest] }: Diagnostic, { environments }: BaselineEntry): boolean {
    return strictest === undefined || environments.includes(strictest);
}

function keyOf({ code, about }: Fingerprint): string {
    return `${code} ${about}`;
}
