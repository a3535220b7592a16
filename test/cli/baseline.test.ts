import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith, runGroundplan } from '../support/run-groundplan.ts';
import { shop } from './shop.ts';

vi.setConfig({ testTimeout: 60_000 });

const rule = ['--rule', 'single-instance'];
const strict = [...rule, '--fail-on', 'hint'];

test('records what is found, one entry on a line, and reports nothing of it any more', () => {
    const folder = folderWith({ 'models/shop.gplan': shop });
    const written = runGroundplan(folder, 'check', 'models', ...strict, '--write-baseline', 'ci/known.json');
    expect(written).toEqual({
        exitCode: 0,
        output: `Recorded 2 findings in 'ci/known.json'.
Nothing to report in 1 file.
2 more findings are in the baseline.
`,
        complaints: '',
    });
    expect(readFileSync(join(folder, 'ci/known.json'), 'utf8')).toBe(`{
  "version": 1,
  "findings": [
    {"folder":"../models","code":"single-instance","about":"environment prod / run order","environments":["prod","dr"]},
    {"folder":"../models","code":"single-instance","about":"environment staging / run order","environments":["staging"]}
  ]
}
`);
    expect(runGroundplan(folder, 'check', 'models', ...strict, '--baseline', 'ci/known.json').exitCode).toBe(0);
});

test('knows a finding again after edits elsewhere, in another file and with other numbers', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    runGroundplan(folder, 'check', '.', ...rule, '--write-baseline', 'known.json');
    const [elements = '', environments = ''] = shop.split(/(?=^environment prod)/m);
    writeFileSync(join(folder, 'shop.gplan'), `\n\n// first\nservice first { calls order }\n${elements}`);
    writeFileSync(
        join(folder, 'places.gplan'),
        environments.replace('run billing x2', 'run billing x2\n  run first x2'),
    );
    const { exitCode, output } = runGroundplan(folder, 'check', '.', ...strict, '--baseline', 'known.json');
    expect(output).toBe('Nothing to report in 2 files.\n2 more findings are in the baseline.\n');
    expect(exitCode).toBe(0);
});

test('reports what is new, and names what is gone', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    runGroundplan(folder, 'check', '.', ...rule, '--write-baseline', 'known.json');
    const more = 'service cart\nservice web { calls cart }\n';
    const production = 'tier: production\n  run cart x1\n  run web x2';
    const after = shop.replace('run order x1', 'run order x2').replace('tier: production', production);
    writeFileSync(join(folder, 'shop.gplan'), more + after);
    const { exitCode, output } = runGroundplan(folder, 'check', '.', ...strict, '--baseline', 'known.json');
    expect(exitCode).toBe(1);
    expect(output).toContain("warning: The service 'cart' runs only one instance in 'prod'");
    expect(output).not.toContain("'order' runs only one");
    expect(output).toContain(`0 errors, 1 warning and 0 notes in 1 file.
2 entries of the baseline can go, for nothing is found there any more:
  .: single-instance in prod: environment prod / run order
  .: single-instance in staging: environment staging / run order
`);
});

test('reports what was known elsewhere when it comes to production', () => {
    const rehearsal = shop.replace(/^environment prod [\s\S]*?(?=^environment staging)/m, '');
    const folder = folderWith({ 'shop.gplan': rehearsal });
    runGroundplan(folder, 'check', '.', ...rule, '--write-baseline', 'known.json');
    writeFileSync(join(folder, 'shop.gplan'), `${rehearsal}environment prod like staging { tier: production }\n`);
    const { exitCode, output } = runGroundplan(folder, 'check', '.', ...strict, '--baseline', 'known.json');
    expect(exitCode).toBe(1);
    expect(output).toContain("warning: The service 'order' runs only one instance in 'prod'");
});

test('never takes a mistake of syntax for known, since it hides what else there is', () => {
    const folder = folderWith({ 'shop.gplan': `${shop}servce x {}\n` });
    const { exitCode, output } = runGroundplan(folder, 'check', '.', ...rule, '--write-baseline', 'known.json');
    expect(exitCode).toBe(1);
    expect(output).toContain('[syntax]');
});

test('tells programs what is known', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    const parameters = [...rule, '--write-baseline', 'known.json', '--format', 'json', '--format', 'sarif=a.sarif'];
    const { output, complaints } = runGroundplan(folder, 'check', '.', ...parameters);
    expect(JSON.parse(output)).toMatchObject({
        counts: { warning: 0, info: 0 },
        findings: [],
        baseline: { known: [{ severity: 'warning' }, { severity: 'info' }], gone: [] },
    });
    expect(complaints).toContain("Recorded 2 findings in 'known.json'.");
    expect(JSON.parse(readFileSync(join(folder, 'a.sarif'), 'utf8')).runs[0].results).toMatchObject([
        { baselineState: 'unchanged', suppressions: [{ kind: 'external', justification: 'It is in the baseline.' }] },
        { baselineState: 'unchanged', suppressions: [{ kind: 'external' }] },
        { suppressions: [{ kind: 'inSource' }] },
    ]);
});
