import { expect } from 'vitest';
import { format } from '../../language/format/format.ts';
import { type Diagnostic, speak } from '../../language/index.ts';
import { applyEdits } from './apply-edits.ts';
import { annotated } from './carets.ts';
import { projectOf, snippetUri } from './project.ts';

/** The snippet has exactly the findings that its carets name: `^^^^^ shared-host` or `^^^^^ shared-host (info)`. */
export function expectFindings(snippet: string): void {
    expectMarked(snippet, () => true);
}

/** The same for one rule; what other rules find in the snippet does not matter. */
export function expectFindingsOf(rule: string, snippet: string): void {
    expectMarked(snippet, ({ code }) => code === rule);
}

/**
 * The fix with this English title turns one text into another: its finding is gone, nothing more serious has come,
 * and what was well-formed and well-laid-out stays so.
 */
export function expectFix(rule: string, title: string, before: string, after: string): void {
    const found = verdictsOn(before);
    const fixed = found.filter(({ code, fixes }) => code === rule && fixes.some(isCalled(title)));
    const [finding] = fixed;
    if (!finding) throw new Error(`No finding of '${rule}' has the fix '${title}', only: ${titlesOf(found)}.`);
    const edits = finding.fixes.find(isCalled(title))?.edits() ?? [];
    expect(edits.every(({ uri }) => uri === snippetUri)).toBe(true);
    const result = applyEdits(before, edits);
    expect(result).toBe(after);
    const left = verdictsOn(result);
    const count = (findings: readonly Diagnostic[]) => findings.filter(({ code }) => code === rule).length;
    expect(count(left)).toBe(count(found) - fixed.length);
    expect(mostSerious(left)).toBeGreaterThanOrEqual(mostSerious(found));
    if (format(before) === before) expect(format(result)).toBe(result);
}

/** Every fix of every finding removes its finding, brings no mistake and nothing more serious, and keeps the layout. */
export function expectFixesToHelp(snippet: string): void {
    const found = verdictsOn(snippet);
    for (const finding of found) {
        for (const fix of finding.fixes) {
            const result = applyEdits(snippet, fix.edits());
            const left = verdictsOn(result);
            const count = (findings: readonly Diagnostic[]) => findings.filter(({ code }) => code === finding.code);
            expect(count(left).length, speak(fix.title, 'en')).toBeLessThan(count(found).length);
            expect(mostSerious(left)).toBeGreaterThanOrEqual(mostSerious(found));
            if (format(snippet) === snippet) expect(format(result)).toBe(result);
        }
    }
}

function expectMarked(snippet: string, isMeant: (finding: Diagnostic) => boolean): void {
    const project = projectOf(snippet);
    const expected = annotated(snippet).marks.flatMap(({ start, end, label }) => {
        return label.split(', ').map((each) => `${placeOf(snippet, start)} '${snippet.slice(start, end)}' ${each}`);
    });
    const found = verdictsOn(snippet)
        .filter(isMeant)
        .map(({ uri, start, end, code, severity }) => {
            const text = project.textOf(uri);
            const short = `${placeOf(text, start)} '${text.slice(start, end)}' ${code}`;
            const long = `${short} (${severity})`;
            return expected.includes(long) ? long : short;
        });
    expect(found.sort()).toEqual(expected.sort());
}

/** What rules find and what is wrong with acceptances; any other mistake fails the test. */
function verdictsOn(text: string): Diagnostic[] {
    const isVerdict = ({ isFinding, code }: Diagnostic) => isFinding || acceptanceProblems.includes(code);
    const { diagnostics } = projectOf(text);
    const mistakes = diagnostics.filter((diagnostic) => !isVerdict(diagnostic));
    expect(mistakes.map(({ start, message }) => `${placeOf(text, start)}: ${speak(message, 'en')}`)).toEqual([]);
    return diagnostics.filter(isVerdict);
}

const acceptanceProblems = ['unknown-rule', 'unused-acceptance', 'expired-acceptance', 'forbidden-acceptance'];

function placeOf(text: string, offset: number): string {
    return `line ${text.slice(0, offset).split('\n').length}`;
}

function isCalled(title: string) {
    return (fix: Diagnostic['fixes'][number]) => speak(fix.title, 'en') === title;
}

function titlesOf(findings: readonly Diagnostic[]): string {
    return findings.flatMap(({ fixes }) => fixes.map(({ title }) => speak(title, 'en'))).join(' | ');
}

const levels = ['error', 'warning', 'info', 'hint'];

function mostSerious(findings: readonly Diagnostic[]): number {
    return Math.min(levels.length, ...findings.map(({ severity }) => levels.indexOf(severity)));
}
