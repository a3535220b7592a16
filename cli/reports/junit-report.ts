import { type Level, reaches } from './level.ts';
import type { AcceptedFinding, Report, ReportedFinding } from './report.ts';

/**
 * The report for programs that show tests: a suite for each file, a case for each finding. Those that make the command
 * fail are failures, what is accepted or known is skipped, and a file without any has one case that passes.
 */
export function junitReport(report: Report, failOn: Level): string {
    const suites = report.paths.map((path) => suite(path, casesOf(report, path, failOn)));
    const all = suites.flatMap(({ cases }) => cases);
    const attributes = { name: 'groundplan', ...countsOf(all) };
    const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${attributesText(attributes)}>`];
    return [...lines, ...suites.map(({ text }) => text), '</testsuites>'].join('\n');
}

interface TestCase {
    readonly name: string;
    readonly outcome: 'failure' | 'skipped' | 'passed';
    readonly message: string;
    readonly details: string;
    /** The level, for failures. */
    readonly type: string;
}

function casesOf({ findings, known = [], accepted }: Report, path: string, failOn: Level): TestCase[] {
    const here = (finding: ReportedFinding) => finding.path === path;
    const cases = [
        ...findings.filter(here).map((finding) => testCase(finding, failOn)),
        ...known.filter(here).map((finding) => skipped(finding, finding.message)),
        ...accepted.filter(here).map((finding: AcceptedFinding) => skipped(finding, finding.acceptance.message)),
    ];
    const nothing: TestCase = { name: 'check', outcome: 'passed', message: '', details: '', type: '' };
    return cases.length > 0 ? cases : [nothing];
}

function testCase(finding: ReportedFinding, failOn: Level): TestCase {
    const { fingerprint, severity, message } = finding;
    const outcome = reaches(severity, failOn) ? 'failure' : 'passed';
    return { name: fingerprint, outcome, message, details: detailsOf(finding), type: severity };
}

function skipped(finding: ReportedFinding, message: string): TestCase {
    return { name: finding.fingerprint, outcome: 'skipped', message, details: '', type: '' };
}

function detailsOf({ path, start, message, related, fixes }: ReportedFinding): string {
    return [
        `${path}:${start.line}:${start.column}: ${message}`,
        ...related.map((place) => `${place.path}:${place.start.line}:${place.start.column}: ${place.message}`),
        ...fixes.map(({ title }) => `→ ${title}`),
    ].join('\n');
}

interface Suite {
    readonly cases: readonly TestCase[];
    readonly text: string;
}

function suite(path: string, cases: readonly TestCase[]): Suite {
    const open = `  <testsuite${attributesText({ name: path, ...countsOf(cases) })}>`;
    const text = [open, ...cases.map((each) => caseText(each, path)), '  </testsuite>'].join('\n');
    return { cases, text };
}

function caseText({ name, outcome, message, details, type }: TestCase, path: string): string {
    const open = `    <testcase${attributesText({ classname: path, name, file: path })}>`;
    switch (outcome) {
        case 'failure':
            return `${open}<failure${attributesText({ type, message })}>${escaped(details)}</failure></testcase>`;
        case 'skipped':
            return `${open}<skipped${attributesText({ message })}/></testcase>`;
        case 'passed':
            return details === ''
                ? `${open}</testcase>`
                : `${open}<system-out>${escaped(details)}</system-out></testcase>`;
    }
}

function countsOf(cases: readonly TestCase[]) {
    const count = (outcome: TestCase['outcome']) => cases.filter((each) => each.outcome === outcome).length;
    return { tests: cases.length, failures: count('failure'), errors: 0, skipped: count('skipped') };
}

function attributesText(attributes: Readonly<Record<string, string | number>>): string {
    return Object.entries(attributes)
        .map(
            ([name, value]) =>
                ` ${name}="${escaped(String(value)).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`,
        )
        .join('');
}

/** Control characters have no place in XML, not even escaped. */
function escaped(text: string): string {
    return text
        .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}
