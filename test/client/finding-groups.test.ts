import { expect, test } from 'vitest';
import { type FindingFilter, findingGroups } from '../../client/features/findings/finding-groups.ts';
import type { FindingItem } from '../../server/protocol.ts';

const everything: FindingFilter = { severities: new Set(), environments: new Set() };
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

const findings: readonly FindingItem[] = [
    finding('no-pipeline', 'warning', ['prod'], { principle: 'automation', team: 'ordering' }),
    finding('shared-host', 'error', ['prod', 'staging'], { principle: 'isolation' }),
    finding('unused-acceptance', 'warning', [], {}),
    finding('no-image-registry', 'info', ['staging'], { principle: 'automation' }),
];

test('findings are grouped by principle, the most serious first and those about none last', () => {
    expect(shown(findingGroups(findings, 'principle', everything))).toEqual([
        'isolation: shared-host',
        'automation: no-pipeline, no-image-registry',
        'undefined: unused-acceptance',
    ]);
});

test('a finding stands under every environment in which it holds', () => {
    expect(shown(findingGroups(findings, 'environment', everything))).toEqual([
        'prod: shared-host, no-pipeline',
        'staging: shared-host, no-image-registry',
        'undefined: unused-acceptance',
    ]);
});

test('findings are grouped by team and by file', () => {
    expect(shown(findingGroups(findings, 'team', everything))[0]).toBe('ordering: no-pipeline');
    expect(findingGroups(findings, 'file', everything).map(({ name }) => name)).toEqual(['주문 1.gplan']);
});

test('a filter lets through what has one of the levels and holds in one of the environments', () => {
    const filter = { severities: new Set(['error', 'info']), environments: new Set(['staging']) };
    expect(shown(findingGroups(findings, 'principle', filter))).toEqual([
        'isolation: shared-host',
        'automation: no-image-registry',
    ]);
});

function finding(
    rule: string,
    severity: FindingItem['severity'],
    environments: readonly string[],
    known: Partial<FindingItem>,
): FindingItem {
    const uri = 'file:///shop/%EC%A3%BC%EB%AC%B8%201.gplan';
    return { uri, range, rule, severity, message: rule, environments, ...known };
}

function shown(groups: ReturnType<typeof findingGroups>): string[] {
    return groups.map(({ name, findings: found }) => `${name}: ${found.map(({ rule }) => rule).join(', ')}`);
}
