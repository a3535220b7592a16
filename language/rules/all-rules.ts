import { automationRules } from './automation/automation-rules.ts';
import { availabilityRules } from './availability/availability-rules.ts';
import { dataRules } from './data/data-rules.ts';
import { desiredStateRules } from './desired-state/desired-state-rules.ts';
import { environmentRules } from './environment/environment-rules.ts';
import { hygieneRules } from './hygiene/hygiene-rules.ts';
import { infrastructureAsCodeRules } from './infrastructure-as-code/infrastructure-as-code-rules.ts';
import { isolationRules } from './isolation/isolation-rules.ts';
import { placementRules } from './placement/placement-rules.ts';
import type { Rule } from './rule.ts';
import { zeroDowntimeRules } from './zero-downtime/zero-downtime-rules.ts';

export const allRules: readonly Rule[] = [
    ...availabilityRules,
    ...dataRules,
    ...isolationRules,
    ...environmentRules,
    ...automationRules,
    ...infrastructureAsCodeRules,
    ...zeroDowntimeRules,
    ...desiredStateRules,
    ...placementRules,
    ...hygieneRules,
];

export const rulesById: ReadonlyMap<string, Rule> = new Map(allRules.map((rule) => [rule.id, rule]));
