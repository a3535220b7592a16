import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith, runGroundplan } from '../support/run-groundplan.ts';
import { shop } from './shop.ts';

vi.setConfig({ testTimeout: 60_000 });

test('writes several formats in one run and prints the text', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    const parameters = ['--format', 'sarif=out/a.sarif', '--format', 'junit=out/b=c.xml', '--rule', 'single-instance'];
    const { exitCode, output } = runGroundplan(folder, 'check', '.', ...parameters);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^Wrote 'out\/a\.sarif'\.\nWrote 'out\/b=c\.xml'\.\nshop\.gplan:10:7: warning:/);
    expect(JSON.parse(readFileSync(join(folder, 'out/a.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readFileSync(join(folder, 'out/b=c.xml'), 'utf8')).toMatch(/^<\?xml .*<\/testsuites>\n$/s);
});

test('keeps everything else out of a report for programs', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    const { output, complaints } = runGroundplan(folder, 'check', '.', '--format', 'json', '--format', 'text=a.txt');
    expect(JSON.parse(output)).toMatchObject({ version: 2, files: 1 });
    expect(complaints).toBe("Wrote 'a.txt'.\n");
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toContain('shop.gplan:10:7: warning:');
});

test('names in JSON the principle, the environments and the acceptance of a finding', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    const { output } = runGroundplan(folder, 'check', '.', '--format', 'json', '--rule', 'single-instance');
    expect(JSON.parse(output)).toMatchObject({
        findings: [
            {
                code: 'single-instance',
                principle: 'availability',
                severity: 'warning',
                environment: 'prod',
                alsoIn: ['dr'],
                fingerprint: 'single-instance in prod: environment prod / run order',
                fixes: [{ title: "Run two instances of 'order'", kind: 'suggestion' }],
            },
            { severity: 'info', environment: 'staging', alsoIn: [] },
        ],
        accepted: [
            {
                fingerprint: 'single-instance in prod: environment prod / run shipping',
                acceptance: {
                    path: 'shop.gplan',
                    start: { line: 12, column: 5 },
                    reason: 'the "old" <plant> & its line',
                    until: '2999-12-31',
                },
            },
        ],
        baseline: null,
    });
});

test('cannot succeed when a report cannot be written', () => {
    const folder = folderWith({ 'shop.gplan': shop });
    const { exitCode, complaints } = runGroundplan(folder, 'check', '.', '--format', 'sarif=shop.gplan/a.sarif');
    expect({ exitCode, complaints }).toEqual({
        exitCode: 2,
        complaints: "'shop.gplan/a.sarif' cannot be written (EEXIST).\n",
    });
});

test('gives GitHub a command for each finding, with everything that means something there escaped', () => {
    const model = `service order\nservice shipping { calls order }\nenvironment "prod: 50%, eu" {}\n${production}`;
    const folder = folderWith({ '50%,x:y/shop.gplan': model });
    const { output } = runGroundplan(folder, 'check', '.', '--format', 'github', '--rule', 'single-instance');
    const lines = output.trimEnd().split('\n');
    const warning = lines.find((line) => line.startsWith('::warning')) ?? '';
    const place = 'file=50%25%2Cx%3Ay/shop.gplan,line=6,endLine=6,col=7,endColumn=12,title=single-instance';
    expect(warning).toMatch(new RegExp(`^::warning ${place}::The service 'order' runs only one instance`));
    expect(warning).toContain("%0A50%25,x:y/shop.gplan:2: 'shipping' calls 'order' here.");
    expect(warning).toContain("%0A→ Run two instances of 'order'");
    expect(lines.every((line) => /^::(error|warning|notice) file=/.test(line))).toBe(true);
});

test('prints nothing for GitHub when there is nothing to say', () => {
    const folder = folderWith({ 'shop.gplan': 'service order' });
    expect(runGroundplan(folder, 'check', '.', '--format', 'github').output).toBe('');
});

const production = `environment prod {
  tier: production
  run order x1
  run shipping x2
}
`;
