export const placementIds = ['function-timeout-exceeds-limit'] as const;
