export const dataIds = [
    'database-shared-between-services',
    'replica-receives-writes',
    'shared-database-infrastructure',
    'aggregate-database-across-teams',
    'reads-on-primary',
    'no-read-replica',
    'self-managed-database',
    'database-single-node',
    'failover-not-automatic',
    'no-backup',
] as const;
