/** What each rule is about, for hover and completion. */
export const ruleSummaries = {
    'rule-summary.single-instance': 'Something that others call runs in one instance only.',
    'rule-summary.no-load-balancer': 'Several instances run, but nothing distributes requests between them.',
    'rule-summary.single-data-center': 'Everything in the environment stands on one site.',
    'rule-summary.database-shared-between-services': 'Different services use one database.',
    'rule-summary.replica-receives-writes': 'Writes go to a replica instead of the primary.',
    'rule-summary.shared-database-infrastructure': 'Databases of different services stand on one infrastructure.',
    'rule-summary.shared-host': 'Different services run on one machine without isolation.',
    'rule-summary.no-pipeline': 'No pipeline delivers the element; it is deployed by hand.',
    'rule-summary.infrastructure-not-as-code': 'No infrastructure code describes the environment.',
    'rule-summary.downtime-deployment-strategy': 'A rollout interrupts those who call the service.',
    'rule-summary.no-desired-state-management': 'Nothing restarts instances that have stopped.',
    'rule-summary.function-timeout-exceeds-limit': 'A function may run for longer than its platform allows.',
};
