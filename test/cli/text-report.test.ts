import { expect, test } from 'vitest';
import type { Report } from '../../cli/reports/report.ts';
import { textReport } from '../../cli/reports/text-report.ts';

const at = { path: 'shop.gplan', start: { line: 1, column: 5 }, end: { line: 1, column: 10 } };

const report: Report = {
    paths: ['shop.gplan'],
    counts: { error: 0, warning: 1, info: 0, hint: 0 },
    findings: [
        {
            ...at,
            severity: 'warning',
            code: 'single-instance',
            principle: 'availability',
            environments: ['prod'],
            fingerprint: 'single-instance in prod: environment prod / run order',
            message: 'One is few.',
            related: [{ ...at, path: 'other.gplan', message: 'Called here.' }],
            fixes: [{ title: 'Run two', kind: 'suggestion', edits: () => [] }],
        },
    ],
    accepted: [],
    known: undefined,
    gone: [],
};

const linesOf = () => ['run order'];

test('names the related places and the fixes below the line', () => {
    expect(textReport(report, { language: 'en', isColoured: false, linesOf })).toBe(`\
shop.gplan:1:5: warning: One is few. [single-instance]
   1 | run order
     |     ^^^^^
  other.gplan:1:5: Called here.
  fix: Run two

0 errors, 1 warning and 0 notes in 1 file.`);
});

test('colours the level and the carets where colours are wanted', () => {
    const lines = textReport(report, { language: 'en', isColoured: true, linesOf }).split('\n');
    expect(lines[0]).toContain(': \u001b[33mwarning\u001b[39m: ');
    expect(lines[2]).toBe('     |     \u001b[33m^^^^^\u001b[39m');
});
