import { styleText } from 'node:util';
import { type Language, spelledFingerprint } from '../../language/index.ts';
import { texts } from '../texts.ts';
import type { Report, ReportedFinding } from './report.ts';
import { sourceExcerpt } from './source-excerpt.ts';

export interface TextReportOptions {
    readonly language: Language;
    readonly isColoured: boolean;
    /** The lines of a file, by the path that the report shows. */
    readonly linesOf: (path: string) => readonly string[];
}

/** The report for people: each finding with the line it is about, and a last line that counts. */
export function textReport(report: Report, options: TextReportOptions): string {
    const blocks = report.findings.map((finding) => findingText(finding, options));
    return [...blocks, [summary(report, options), ...baselineLines(report, options)].join('\n')].join('\n\n');
}

function findingText(finding: ReportedFinding, { language, isColoured, linesOf }: TextReportOptions): string {
    const { severity, code, message } = finding;
    const colour = isColoured ? colours[severity] : 'none';
    const level = styleText(colour, texts.severity[severity][language], unconditionally);
    return [
        `${locationOf(finding)}: ${level}: ${message} [${code}]`,
        ...excerptLines(finding, colour, linesOf(finding.path)),
        ...finding.related.map((place) => `  ${locationOf(place)}: ${place.message}`),
        ...finding.fixes.map(({ title }) => `  ${texts.fix(title)[language]}`),
    ].join('\n');
}

function excerptLines({ start, end }: ReportedFinding, colour: Colour, lines: readonly string[]): string[] {
    const { source, padding, carets } = sourceExcerpt(lines[start.line - 1] ?? '', start, end);
    const number = String(start.line).padStart(4);
    const margin = ' '.repeat(number.length);
    return [`${number} | ${source}`, `${margin} | ${padding}${styleText(colour, carets, unconditionally)}`];
}

function locationOf({ path, start }: Pick<ReportedFinding, 'path' | 'start'>): string {
    return `${path}:${start.line}:${start.column}`;
}

function summary({ findings, counts, paths }: Report, { language }: TextReportOptions): string {
    return (findings.length === 0 ? texts.nothingFound(paths.length) : texts.summary(counts, paths.length))[language];
}

function baselineLines({ known, gone }: Report, { language }: TextReportOptions): string[] {
    if (!known) return [];
    return [
        ...(known.length > 0 ? [texts.knownFindings(known.length)[language]] : []),
        ...(gone.length > 0 ? [texts.goneFindings(gone.length)[language]] : []),
        ...gone.map((entry) => `  ${entry.folder}: ${spelledFingerprint(entry)}`),
    ];
}

const colours = { error: 'red', warning: 'yellow', info: 'cyan', hint: 'gray' } as const;

type Colour = (typeof colours)[keyof typeof colours] | 'none';

/** Whether there is colour was decided before. */
const unconditionally = { validateStream: false } as const;
