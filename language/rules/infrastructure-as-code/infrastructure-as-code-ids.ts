export const infrastructureAsCodeIds = [
    'infrastructure-not-as-code',
    'iac-not-versioned',
    'environment-not-reproducible',
    'monolithic-infrastructure-stack',
    'mixed-infrastructure-tools',
] as const;
