import { expect, test, vi } from 'vitest';
import { folderWith, runGroundplan } from '../support/run-groundplan.ts';
import { shop } from './shop.ts';

vi.setConfig({ testTimeout: 60_000 });

const one = ['--rule', 'single-instance'];

test.each([
    ['error', 0],
    ['warning', 1],
    ['info', 1],
    ['hint', 1],
    ['never', 0],
] as const)('fails by the most serious finding, not by their number: --fail-on %s', (level, expected) => {
    const folder = folderWith({ 'shop.gplan': shop });
    const { exitCode, output } = runGroundplan(folder, 'check', '.', ...one, '--fail-on', level);
    expect(exitCode).toBe(expected);
    expect(output).toContain('0 errors, 1 warning and 1 note in 1 file.');
});

test('looks at one environment with the level that a finding has there', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    const staging = runGroundplan(folder, 'check', '.', ...one, '--environment', 'staging');
    expect(staging.output).toContain("info: The service 'order' runs only one instance in 'staging'");
    expect(staging.output).toContain('0 errors, 0 warnings and 1 note');
    const standby = runGroundplan(folder, 'check', '.', ...one, '--environment', 'dr');
    expect(standby.output).toContain("warning: The service 'order' runs only one instance in 'dr'");
    expect(standby.output).not.toContain('The same holds');
});

test('takes the name of a principle for all its rules, and several rules', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    const found = (...rules: string[]) => codesIn(folder, ...rules.flatMap((rule) => ['--rule', rule]));
    expect(found('availability')).toContain('single-instance');
    expect(found('availability')).not.toContain('no-pipeline');
    expect(found('single-instance', 'no-pipeline')).toEqual(new Set(['single-instance', 'no-pipeline']));
});

test('tells mistakes in the text whatever rule is asked for, since rules see only what can be read', () => {
    const folder = folderWith({ 'shop.gplan': `${shop}service broken { calls nobody }\n` });
    expect(codesIn(folder, ...one)).toEqual(new Set(['name', 'single-instance']));
});

test.each([
    [['--environment', 'stagin'], "There is no environment 'stagin'. There is 'staging'.\n"],
    [['--rule', 'single-instanse'], "There is no rule 'single-instanse'. Did you mean 'single-instance'?\n"],
    [['--format', 'json', '--format', 'sarif'], 'Only one format can be printed'],
    [['--format', 'sarif='], 'The name of the file is missing.'],
    [['--fail-on', 'errors'], 'Allowed choices are error, warning, info, hint, never.'],
    [['--baseline', 'a', '--write-baseline', 'b'], 'cannot be used with'],
    [['--baseline', 'missing.json'], "'missing.json' cannot be read (ENOENT).\n"],
    [['--baseline', 'shop.gplan'], "'shop.gplan' is not a baseline: write one with --write-baseline.\n"],
])('refuses what it cannot do: %s', (parameters, complaint) => {
    const folder = folderWith({ 'shop.gplan': shop });
    const { exitCode, output, complaints } = runGroundplan(folder, 'check', '.', ...parameters);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(complaints).toContain(complaint);
});

function codesIn(folder: string, ...parameters: string[]): ReadonlySet<string> {
    const { output } = runGroundplan(folder, 'check', '.', '--format', 'json', ...parameters);
    const { findings }: { findings: { code: string }[] } = JSON.parse(output);
    return new Set(findings.map(({ code }) => code));
}
