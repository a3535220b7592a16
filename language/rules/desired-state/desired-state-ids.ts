export const desiredStateIds = ['no-desired-state-management', 'desired-state-without-automation'] as const;
