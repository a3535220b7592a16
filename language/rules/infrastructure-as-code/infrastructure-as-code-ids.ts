export const infrastructureAsCodeIds = ['infrastructure-not-as-code'] as const;
