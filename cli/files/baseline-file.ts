import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type BaselineEntry, baselineEntries, type Diagnostic, fingerprints } from '../../language/index.ts';
import type { BaselineInFolder } from '../reports/report.ts';
import { baselineFolder, openFingerprints } from '../reports/report-project.ts';
import { type Text, texts } from '../texts.ts';
import type { ReadProjects } from './read-projects.ts';
import { reasonOf } from './reason.ts';
import { writeFile } from './write-file.ts';

/** Reads what `--write-baseline` wrote. */
export function readBaseline(path: string, directory: string): BaselineInFolder | Text {
    const absolute = resolve(directory, path);
    try {
        const content: unknown = JSON.parse(readFileSync(absolute, 'utf8'));
        const findings = entriesIn(content);
        return findings ? { version: 1, findings, directory: dirname(absolute) } : texts.notABaseline(path);
    } catch (error) {
        return error instanceof SyntaxError ? texts.notABaseline(path) : texts.unreadable(path, reasonOf(error));
    }
}

/** Records what is found in the named files; gives the baseline as it can be read again. */
export function writeBaseline(
    path: string,
    { projects, named }: ReadProjects,
    isWanted: (diagnostic: Diagnostic) => boolean,
    directory: string,
): BaselineInFolder | Text {
    const absolute = resolve(directory, path);
    const folder = dirname(absolute);
    const findings = projects.flatMap((project) => {
        const open = [...openFingerprints(project, fingerprints(project))];
        const recorded = open.filter(([diagnostic]) => named.has(diagnostic.uri) && isWanted(diagnostic));
        return baselineEntries(baselineFolder(project, folder), new Map(recorded));
    });
    const problem = writeFile(absolute, baselineText(findings), directory);
    return problem ?? { version: 1, findings, directory: folder };
}

/** An entry on each line, in an order of its own, so that two versions are easy to compare. */
function baselineText(findings: readonly BaselineEntry[]): string {
    const lines = findings.map(({ folder, code, about, environments }) => {
        return `    ${JSON.stringify({ folder, code, about, environments })}`;
    });
    return `{\n  "version": 1,\n  "findings": [\n${lines.toSorted().join(',\n')}\n  ]\n}\n`;
}

function entriesIn(content: unknown): BaselineEntry[] | undefined {
    if (!isRecord(content) || content.version !== 1 || !Array.isArray(content.findings)) return undefined;
    const entries = content.findings.map(entryIn);
    return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function entryIn(content: unknown): BaselineEntry | undefined {
    if (!isRecord(content)) return undefined;
    const { folder, code, about, environments } = content;
    if (typeof folder !== 'string' || typeof code !== 'string' || typeof about !== 'string') return undefined;
    if (!Array.isArray(environments) || !environments.every((each) => typeof each === 'string')) return undefined;
    return { folder, code, about, environments };
}

function isRecord(content: unknown): content is Readonly<Record<string, unknown>> {
    return typeof content === 'object' && content !== null && !Array.isArray(content);
}
