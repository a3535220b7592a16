export const isolationIds = ['shared-host'] as const;
