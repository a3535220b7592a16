import { automationIds } from './automation/automation-ids.ts';
import { availabilityIds } from './availability/availability-ids.ts';
import { dataIds } from './data/data-ids.ts';
import { desiredStateIds } from './desired-state/desired-state-ids.ts';
import { environmentIds } from './environment/environment-ids.ts';
import { hygieneIds } from './hygiene/hygiene-ids.ts';
import { infrastructureAsCodeIds } from './infrastructure-as-code/infrastructure-as-code-ids.ts';
import { isolationIds } from './isolation/isolation-ids.ts';
import { placementIds } from './placement/placement-ids.ts';
import { zeroDowntimeIds } from './zero-downtime/zero-downtime-ids.ts';

/** The ids of all rules; each has its file, its page in docs/rules/ and its messages. */
export const ruleIds = [
    ...availabilityIds,
    ...dataIds,
    ...isolationIds,
    ...environmentIds,
    ...automationIds,
    ...infrastructureAsCodeIds,
    ...zeroDowntimeIds,
    ...desiredStateIds,
    ...placementIds,
    ...hygieneIds,
] as const;

export type RuleId = (typeof ruleIds)[number];

/** What may be wrong with an acceptance or a set of checks itself; none of these can be accepted. */
export const acceptanceProblemIds = [
    'unknown-rule',
    'unused-acceptance',
    'expired-acceptance',
    'forbidden-acceptance',
] as const;

export type AcceptanceProblem = (typeof acceptanceProblemIds)[number];

export function isRuleId(word: string): word is RuleId {
    return ruleIds.some((id) => id === word);
}
