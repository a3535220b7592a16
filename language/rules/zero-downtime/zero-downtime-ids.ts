export const zeroDowntimeIds = [
    'downtime-deployment-strategy',
    'rolling-needs-spare-instance',
    'no-health-check',
    'long-lived-connection-blocks-rollout',
    'synchronous-consumer-coupling',
    'disruption-budget-blocks-drain',
    'no-disruption-budget',
    'in-memory-session',
    'circular-synchronous-calls',
] as const;
