export const automationIds = ['no-pipeline'] as const;
