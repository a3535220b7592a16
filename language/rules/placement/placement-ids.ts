export const placementIds = [
    'function-timeout-exceeds-limit',
    'function-memory-exceeds-limit',
    'function-unsupported-tuning',
    'function-runtime-unsupported',
    'replicas-on-one-machine',
] as const;
