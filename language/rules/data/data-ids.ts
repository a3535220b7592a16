export const dataIds = [
    'database-shared-between-services',
    'replica-receives-writes',
    'shared-database-infrastructure',
] as const;
