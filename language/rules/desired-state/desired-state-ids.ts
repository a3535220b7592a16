export const desiredStateIds = ['no-desired-state-management'] as const;
