import type { AcceptedFinding, Report, ReportedFinding, ReportedPlace } from './report.ts';

/** The report for other programs; its shape is a promise. */
export function jsonReport({ paths, counts, findings, accepted, known, gone }: Report): string {
    const shape = {
        version: 2,
        files: paths.length,
        counts,
        findings: findings.map(findingShape),
        accepted: accepted.map(acceptedShape),
        baseline: known ? { known: known.map(findingShape), gone } : null,
    };
    return JSON.stringify(shape, undefined, 2);
}

function findingShape(finding: ReportedFinding) {
    const { severity, code, principle, environments, fingerprint, related, fixes } = finding;
    const [environment = null, ...alsoIn] = environments;
    return {
        ...placeShape(finding),
        severity,
        code,
        principle: principle ?? null,
        environment,
        alsoIn,
        fingerprint,
        related: related.map(placeShape),
        fixes: fixes.map(({ title, kind }) => ({ title, kind })),
    };
}

function acceptedShape(finding: AcceptedFinding) {
    const { path, start, end, message, until } = finding.acceptance;
    return { ...findingShape(finding), acceptance: { path, start, end, reason: message, until: until ?? null } };
}

function placeShape({ path, start, end, message }: ReportedPlace) {
    return { path, start, end, message };
}
