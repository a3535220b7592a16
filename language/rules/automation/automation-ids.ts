export const automationIds = [
    'no-pipeline',
    'manual-deployment-step',
    'pipeline-shared-by-services',
    'no-image-registry',
    'rebuilt-per-environment',
    'unpinned-artifact',
] as const;
