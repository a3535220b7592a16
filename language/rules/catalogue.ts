/** The ids of all rules; each has its file, its page in docs/rules/ and its messages. */
export const ruleIds = [
    'single-instance',
    'no-load-balancer',
    'single-data-center',
    'database-shared-between-services',
    'replica-receives-writes',
    'shared-database-infrastructure',
    'shared-host',
    'no-pipeline',
    'infrastructure-not-as-code',
    'downtime-deployment-strategy',
    'no-desired-state-management',
    'function-timeout-exceeds-limit',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** What may be wrong with an acceptance or a set of checks itself; none of these can be accepted. */
export type AcceptanceProblem = 'unknown-rule' | 'unused-acceptance' | 'expired-acceptance' | 'forbidden-acceptance';

export function isRuleId(word: string): word is RuleId {
    return ruleIds.some((id) => id === word);
}
