import type { FindingItem } from '../../../server/protocol.ts';

export const groupings = ['principle', 'environment', 'team', 'file'] as const;

/** By what the findings are put together. */
export type Grouping = (typeof groupings)[number];

/** What is shown; each set is empty for everything. */
export interface FindingFilter {
    readonly severities: ReadonlySet<string>;
    readonly environments: ReadonlySet<string>;
}

export interface FindingGroup {
    /** Undefined for the findings that are about none of them. */
    readonly name: string | undefined;
    /** The most serious first, then in the order of the text. */
    readonly findings: readonly FindingItem[];
}

/** The findings that the filter lets through, in groups; one that holds in two environments is in both groups. */
export function findingGroups(
    findings: readonly FindingItem[],
    grouping: Grouping,
    filter: FindingFilter,
): FindingGroup[] {
    const groups = new Map<string | undefined, FindingItem[]>();
    for (const finding of findings.filter((each) => isShown(each, filter))) {
        for (const name of namesOf(finding, grouping)) groups.set(name, [...(groups.get(name) ?? []), finding]);
    }
    return [...groups].map(([name, found]) => ({ name, findings: found.sort(bySeverity) })).sort(bySeriousness);
}

function isShown({ severity, environments }: FindingItem, filter: FindingFilter): boolean {
    if (filter.severities.size > 0 && !filter.severities.has(severity)) return false;
    return filter.environments.size === 0 || environments.some((name) => filter.environments.has(name));
}

function namesOf({ principle, environments, team, uri }: FindingItem, grouping: Grouping): (string | undefined)[] {
    switch (grouping) {
        case 'principle':
            return [principle];
        case 'environment':
            return environments.length > 0 ? [...environments] : [undefined];
        case 'team':
            return [team];
        case 'file':
            return [decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))];
    }
}

const severities: readonly FindingItem['severity'][] = ['error', 'warning', 'info', 'hint'];

function bySeverity(left: FindingItem, right: FindingItem): number {
    return rankOf(left) - rankOf(right);
}

function rankOf({ severity }: FindingItem): number {
    return severities.indexOf(severity);
}

/** The group with the most serious finding comes first; findings about none of them come last. */
function bySeriousness(left: FindingGroup, right: FindingGroup): number {
    if ((left.name === undefined) !== (right.name === undefined)) return left.name === undefined ? 1 : -1;
    const [worst, other] = [left.findings[0], right.findings[0]];
    return worst && other ? rankOf(worst) - rankOf(other) : 0;
}
