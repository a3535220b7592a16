export const isolationIds = [
    'shared-host',
    'shared-host-across-teams',
    'multiple-services-in-one-container',
    'no-resource-limit',
    'monitoring-not-per-service',
    'strict-isolation-on-shared-kernel',
    'environments-share-runtime',
    'load-balancer-mixes-services',
] as const;
