import { pathToFileURL } from 'node:url';
import type { Language } from '../../language/index.ts';
import manifest from '../../package.json' with { type: 'json' };
import { texts } from '../texts.ts';
import type { AcceptedFinding, Report, ReportedEdit, ReportedFinding, ReportedFix, ReportedPlace } from './report.ts';
import { sarifLevel, sarifRule } from './sarif-rule.ts';

export interface SarifReportOptions {
    readonly language: Language;
    /** The folder that the paths of the report are relative to. */
    readonly directory: string;
}

/** The report as SARIF 2.1.0; accepted findings and those that the baseline knows are in it as suppressed. */
export function sarifReport(report: Report, { language, directory }: SarifReportOptions): string {
    const { findings, known = [], accepted } = report;
    const codes = [...new Set([...findings, ...known, ...accepted].map(({ code }) => code))].sort();
    const result = (finding: ReportedFinding) => resultOf(finding, codes.indexOf(finding.code));
    const external = { kind: 'external', status: 'accepted', justification: texts.inBaseline[language] };
    const results = [
        ...findings.map((each) => ({ ...result(each), ...(report.known && { baselineState: 'new' }) })),
        ...known.map((each) => ({ ...result(each), baselineState: 'unchanged', suppressions: [external] })),
        ...accepted.map((each) => ({ ...result(each), suppressions: [suppression(each)] })),
    ];
    const driver = {
        name: manifest.displayName,
        semanticVersion: manifest.version,
        rules: codes.map((code) => sarifRule(code, language)),
    };
    const run = {
        tool: { driver },
        language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { uri: pathToFileURL(`${directory}/`).href } },
        invocations: [{ executionSuccessful: true }],
        results,
    };
    return JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2);
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const root = 'SRCROOT';

function resultOf(finding: ReportedFinding, ruleIndex: number) {
    const { code, severity, message, fingerprint, environments, related, fixes } = finding;
    const changes = fixes.map(fixOf).filter(({ artifactChanges }) => artifactChanges.length > 0);
    return {
        ruleId: code,
        ruleIndex,
        level: sarifLevel(severity),
        message: { text: message },
        locations: [{ physicalLocation: physicalLocation(finding) }],
        ...(related.length > 0 && { relatedLocations: related.map(relatedLocation) }),
        partialFingerprints: { 'groundplan/v1': fingerprint },
        ...(changes.length > 0 && { fixes: changes }),
        ...(environments.length > 0 && { properties: { environments } }),
    };
}

function suppression({ acceptance }: AcceptedFinding) {
    return {
        kind: 'inSource',
        status: 'accepted',
        justification: acceptance.message,
        location: { physicalLocation: physicalLocation(acceptance) },
        ...(acceptance.until !== undefined && { properties: { until: acceptance.until } }),
    };
}

function relatedLocation(place: ReportedPlace, index: number) {
    return { id: index + 1, physicalLocation: physicalLocation(place), message: { text: place.message } };
}

function fixOf({ title, kind, edits }: ReportedFix) {
    const byFile = Map.groupBy(edits(), ({ path }) => path);
    return {
        description: { text: title },
        artifactChanges: Array.from(byFile, ([path, ofFile]) => ({
            artifactLocation: artifactLocation(path),
            replacements: ofFile.map(replacement),
        })),
        properties: { kind },
    };
}

function replacement(edit: ReportedEdit) {
    return { deletedRegion: region(edit), insertedContent: { text: edit.text } };
}

type Stretch = Omit<ReportedPlace, 'message'>;

function physicalLocation(place: Stretch) {
    return { artifactLocation: artifactLocation(place.path), region: region(place) };
}

function artifactLocation(path: string) {
    return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: root };
}

function region({ start, end }: Stretch) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
