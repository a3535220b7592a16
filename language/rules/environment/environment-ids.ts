export const environmentIds = [
    'no-preproduction-environment',
    'pipeline-skips-environment',
    'environment-differs-from-production',
    'missing-dependency-in-environment',
] as const;
