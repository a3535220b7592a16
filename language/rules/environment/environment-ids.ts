export const environmentIds = [] as const;
