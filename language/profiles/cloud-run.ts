import type { DatedFigure } from './dated-figure.ts';
import type { FunctionProfile } from './function-profile.ts';

const timeout: DatedFigure = {
    asOf: '2026-11-22',
    source: 'https://cloud.google.com/run/docs/configuring/request-timeout',
};

const quotas: DatedFigure = {
    asOf: '2026-11-22',
    source: 'https://cloud.google.com/run/quotas',
};

/** Services in containers: whatever runtime the image has. */
export const cloudRun: FunctionProfile = {
    provider: 'Cloud Run',
    technologies: ['cloud-run', 'google-cloud-run', 'gcp-cloud-run'],
    defaultPlan: 'standard',
    plans: [
        {
            name: 'standard',
            executionTime: [{ trigger: 'any', seconds: 3600, text: '60min', ...timeout }],
            memory: { maxMegabytes: 32_768, ...quotas },
            tuning: { properties: ['memory', 'cpu'], ...quotas },
        },
    ],
};
