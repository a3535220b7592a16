import type { FindingItem } from '../../../server/protocol.ts';
import type { FindingFilter } from './finding-groups.ts';
import type { FindingTexts } from './finding-texts.ts';

export interface FilterChoice {
    readonly label: string;
    /** How many findings it lets through. */
    readonly description: string;
    readonly picked: boolean;
    readonly severity?: string;
    readonly environment?: string;
}

/** By what findings can be filtered: the levels and the environments that there are. */
export function filterChoices(
    findings: readonly FindingItem[],
    filter: FindingFilter,
    texts: FindingTexts,
): FilterChoice[] {
    const bySeverity = Map.groupBy(findings, ({ severity }) => severity);
    const names = new Set(findings.flatMap(({ environments }) => environments));
    return [
        ...Array.from(bySeverity, ([severity, { length }]) => ({
            label: texts.levels[severity],
            description: String(length),
            picked: filter.severities.has(severity),
            severity,
        })),
        ...Array.from(names, (environment) => ({
            label: environment,
            description: String(findings.filter(({ environments }) => environments.includes(environment)).length),
            picked: filter.environments.has(environment),
            environment,
        })),
    ];
}
