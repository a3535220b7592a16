export const availabilityIds = [
    'single-instance',
    'no-load-balancer',
    'single-data-center',
    'replicas-in-one-zone',
    'shared-failure-domain',
    'no-capacity-after-failure',
    'call-bypasses-load-balancer',
    'load-balancer-single-node',
    'zonal-control-plane',
    'quorum-unsafe',
] as const;
