import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Schema, Validator } from 'jsonschema';
import { expect, test, vi } from 'vitest';
import { folderWith, runGroundplan } from '../support/run-groundplan.ts';
import { shop } from './shop.ts';

vi.setConfig({ testTimeout: 60_000 });

test('is valid by the schema of SARIF, whatever there is to say', () => {
    const path = '배송 팀/shop #1.gplan';
    const folder = folderWith({ [path]: `${shop}servce x {}\nservice y { calls ordr }\n`, 'clean.gplan': 'service z' });
    runGroundplan(folder, 'check', '.', '--write-baseline', 'known.json', '--rule', 'no-pipeline');
    for (const more of [[], ['--baseline', 'known.json'], ['--language', 'ko']]) {
        const { output } = runGroundplan(folder, 'check', '.', '--format', 'sarif', ...more);
        expect(mistakesIn(output)).toEqual([]);
    }
    expect(mistakesIn(runGroundplan(folder, 'check', 'clean.gplan', '--format', 'sarif').output)).toEqual([]);
    expect(mistakesIn('{ "version": "2.1.0", "runs": [{}] }')).not.toEqual([]);
});

test('describes the rules that found something, with their pages', () => {
    const [run] = runsOf('--rule', 'single-instance');
    expect(run?.tool.driver.rules).toMatchObject([
        {
            id: 'single-instance',
            name: 'SingleInstance',
            shortDescription: { text: 'Something that others call runs in one instance only.' },
            defaultConfiguration: { level: 'warning', enabled: true },
            properties: { tags: ['availability'] },
        },
    ]);
    const { help, helpUri } = run?.tool.driver.rules[0] ?? {};
    expect(help?.markdown).toBe(readFileSync(fileURLToPath(helpUri ?? ''), 'utf8'));
});

test('places each finding, its evidence and its fixes', () => {
    const [run] = runsOf('--rule', 'single-instance');
    const [warning, note] = run?.results ?? [];
    const artifactLocation = { uri: 'a%20b/shop.gplan', uriBaseId: 'SRCROOT' };
    expect(warning).toMatchObject({
        ruleId: 'single-instance',
        ruleIndex: 0,
        level: 'warning',
        locations: [
            {
                physicalLocation: {
                    artifactLocation,
                    region: { startLine: 10, startColumn: 7, endLine: 10, endColumn: 12 },
                },
            },
        ],
        partialFingerprints: { 'groundplan/v1': 'single-instance in prod: environment prod / run order' },
        properties: { environments: ['prod', 'dr'] },
    });
    expect(warning?.relatedLocations?.[0]).toMatchObject({
        id: 1,
        message: { text: "'shipping' calls 'order' here." },
        physicalLocation: { artifactLocation, region: { startLine: 2 } },
    });
    expect(warning?.fixes?.[0]).toMatchObject({
        description: { text: "Run two instances of 'order'" },
        artifactChanges: [{ artifactLocation, replacements: expect.anything() }],
        properties: { kind: 'suggestion' },
    });
    expect(note).toMatchObject({ level: 'note' });
});

test('holds accepted findings back, with the reason and the place of their acceptance', () => {
    const [run] = runsOf('--rule', 'single-instance');
    const suppressed = run?.results.filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed).toMatchObject([
        {
            message: { text: expect.stringContaining("'shipping'") },
            suppressions: [
                {
                    kind: 'inSource',
                    status: 'accepted',
                    justification: 'the "old" <plant> & its line',
                    location: { physicalLocation: { region: { startLine: 12 } } },
                    properties: { until: '2999-12-31' },
                },
            ],
        },
    ]);
});

interface Run {
    readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
    readonly results: readonly Result[];
}

interface Rule {
    readonly help?: { readonly markdown: string };
    readonly helpUri?: string;
}

interface Result {
    readonly relatedLocations?: readonly unknown[];
    readonly fixes?: readonly unknown[];
    readonly suppressions?: readonly unknown[];
}

function runsOf(...parameters: string[]): readonly Run[] {
    const folder = folderWith({ 'a b/shop.gplan': shop });
    const { output } = runGroundplan(folder, 'check', '.', '--format', 'sarif', ...parameters);
    const { runs }: { runs: readonly Run[] } = JSON.parse(output);
    return runs;
}

const schema: Schema = JSON.parse(readFileSync('test/cli/sarif/sarif-schema.json', 'utf8'));

function mistakesIn(sarif: string): string[] {
    return new Validator().validate(JSON.parse(sarif), schema).errors.map(({ stack }) => stack);
}
