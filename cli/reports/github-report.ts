import type { Report, ReportedFinding } from './report.ts';

/** Commands that make GitHub show each finding beside its line in a pull request; empty where there is none. */
export function githubReport({ findings }: Report): string {
    return findings.map(annotation).join('\n');
}

function annotation(finding: ReportedFinding): string {
    const { path, start, end, severity, code, message, related, fixes } = finding;
    // Columns are allowed where a finding is on one line only.
    const columns: [string, string | number][] = [
        ['col', start.column],
        ['endColumn', end.column],
    ];
    const properties: [string, string | number][] = [
        ['file', path],
        ['line', start.line],
        ['endLine', end.line],
        ...(start.line === end.line ? columns : []),
        ['title', code],
    ];
    const named = properties.map(([name, value]) => `${name}=${escapedProperty(String(value))}`).join(',');
    const evidence = related.map((place) => `${place.path}:${place.start.line}: ${place.message}`);
    const text = [message, ...evidence, ...fixes.map(({ title }) => `→ ${title}`)].join('\n');
    return `::${commands[severity]} ${named}::${escapedData(text)}`;
}

const commands = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

function escapedData(text: string): string {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
    return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
