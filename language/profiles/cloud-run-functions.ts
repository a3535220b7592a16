import type { DatedFigure } from './dated-figure.ts';
import type { FunctionProfile } from './function-profile.ts';

const timeout: DatedFigure = {
    asOf: '2025-03-21',
    source: 'https://cloud.google.com/functions/docs/configuring/timeout',
};

const quotas: DatedFigure = {
    asOf: '2026-11-22',
    source: 'https://cloud.google.com/functions/quotas',
};

export const cloudRunFunctions: FunctionProfile = {
    provider: 'Cloud Run functions',
    technologies: ['cloud-run-functions', 'google-cloud-functions', 'gcp-cloud-functions'],
    defaultPlan: 'standard',
    plans: [
        {
            name: 'standard',
            executionTime: [
                { trigger: 'event', seconds: 540, text: '9min', ...timeout },
                { trigger: 'any', seconds: 3600, text: '60min', ...timeout },
            ],
            memory: { maxMegabytes: 32_768, ...quotas },
            tuning: { properties: ['memory', 'cpu'], ...quotas },
        },
    ],
    runtimes: {
        asOf: '2026-11-22',
        source: 'https://cloud.google.com/functions/docs/runtime-support',
        supported: ['nodejs', 'python', 'go', 'java', 'dotnet', 'ruby', 'php'],
        deprecated: [],
    },
};
