import { expect } from 'vitest';
import type { TextEdit } from '../../../../language/changes/change.ts';
import { type Diagnostic, format, speak } from '../../../../language/index.ts';
import { allRules } from '../../../../language/rules/all-rules.ts';
import { applyEdits } from '../../../support/apply-edits.ts';
import { type CleanModel, cleanModel, fileOf, type Texts } from './clean-model.ts';
import { marked, mutated, unmarked } from './mutated.ts';
import type { Mutation } from './mutation.ts';

/** What a mutation has been seen to lead to, for the table of all mutations. */
export interface Seen {
    readonly severity: string;
    /** Titles of the fixes that were tried, apart from *Accept*. */
    readonly fixes: readonly string[];
}

/**
 * The clean model has no such finding, the spoiled one has it and no other, and each of its fixes takes it away, brings
 * no mistake and nothing as bad, and leaves comments, layout and the other files alone.
 */
export function expectMutation(mutation: Mutation): Seen {
    const model = cleanModel(mutation.model);
    const clean = withRequest(model.texts, mutation);
    const before = diagnosticsOf(model, clean);
    const texts = withRequest(mutated(model.texts, mutation), mutation);
    const plain = unmarked(texts);
    for (const text of plain.values()) expect(format(text), 'the spoiled model is laid out well').toBe(text);
    const found = diagnosticsOf(model, plain);
    const [finding, ...others] = beyond(found, before);
    expect([finding, ...others].flatMap((each) => (each ? placeOf(each, plain) : []))).toEqual([
        `${mutation.rule} at ${marked(texts)}`,
    ]);
    if (!finding) throw new Error('Unreachable: the comparison above has failed.');
    const fixes = finding.fixes.map((fix) => ({ title: speak(fix.title, 'en'), edits: fix.edits() }));
    const ledTo = fixes.flatMap((fix) => expectRepair({ mutation, model, before, finding, ...fix, plain }));
    expect(new Set(ledTo), 'what the fixes lead to').toEqual(new Set(mutation.leadsTo));
    return { severity: finding.severity, fixes: fixes.slice(0, -1).map(({ title }) => title) };
}

interface Repair {
    readonly mutation: Mutation;
    readonly model: CleanModel;
    readonly before: readonly Diagnostic[];
    readonly finding: Diagnostic;
    readonly title: string;
    readonly edits: readonly TextEdit[];
    readonly plain: Texts;
}

/** Applies one fix; what else is found then, by rule. */
function expectRepair({ mutation, model, before, finding, title, edits, plain }: Repair): string[] {
    expect(edits.length, title).toBeGreaterThan(0);
    const repaired = new Map(plain);
    for (const [file, group] of Map.groupBy(edits, ({ uri }) => fileOf(uri))) {
        const text = plain.get(file) ?? '';
        const result = applyEdits(text, group);
        expect(result, title).not.toBe(text);
        expect(format(result), title).toBe(result);
        expect(commentsIn(result), title).toEqual(commentsIn(text));
        repaired.set(file, result);
    }
    const left = beyond(diagnosticsOf(model, repaired), before);
    const allowed: readonly string[] = isAcceptance(title) ? [] : (mutation.leadsTo ?? []);
    const unexpected = left.filter(({ code }) => !allowed.includes(code));
    expect(
        unexpected.map((each) => placeOf(each, repaired)),
        title,
    ).toEqual([]);
    for (const { severity } of left) expect(rank(severity), title).toBeGreaterThanOrEqual(rank(finding.severity));
    return left.map(({ code }) => code);
}

/** Mistakes as well as findings. */
function diagnosticsOf(model: CleanModel, texts: Texts): readonly Diagnostic[] {
    return model.projectWith(texts).diagnostics;
}

/** What is said now and was not said before, of several that say the same those too many. */
function beyond(now: readonly Diagnostic[], before: readonly Diagnostic[]): Diagnostic[] {
    const known = before.map(said);
    return now.filter((each) => {
        const index = known.indexOf(said(each));
        if (index >= 0) known.splice(index, 1);
        return index < 0;
    });
}

function said({ code, message }: Diagnostic): string {
    return `${code}: ${speak(message, 'en')}`;
}

function placeOf({ code, uri, start, end }: Diagnostic, texts: Texts): string {
    const file = fileOf(uri);
    return `${code} at ${file}:${start} '${texts.get(file)?.slice(start, end)}'`;
}

/** A rule that speaks on request only is asked to. */
function withRequest(texts: Texts, { rule }: Mutation): Texts {
    const asked = allRules.find(({ id }) => id === rule);
    if (!asked?.isOnRequest) return texts;
    return new Map([...texts, ['zz-checks.gplan', `checks asked { level ${asked.severity} for ${rule} }\n`]]);
}

function commentsIn(text: string): readonly string[] {
    return text.match(/\/\/.*|\/\*\*.*?\*\//g) ?? [];
}

function isAcceptance(title: string): boolean {
    return title.startsWith('Accept ');
}

function rank(severity: string): number {
    return ['error', 'warning', 'info', 'hint'].indexOf(severity);
}
