export const availabilityIds = ['single-instance', 'no-load-balancer', 'single-data-center'] as const;
