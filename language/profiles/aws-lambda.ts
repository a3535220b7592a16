import { awsLambdaColdStarts } from './aws-lambda-cold-starts.ts';
import { awsLambdaRuntimes } from './aws-lambda-runtimes.ts';
import type { DatedFigure } from './dated-figure.ts';
import type { FunctionProfile } from './function-profile.ts';

const quotas: DatedFigure = {
    asOf: '2026-11-22',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
};

/** The processor comes with the memory and cannot be set. */
const memory = { minMegabytes: 128, maxMegabytes: 10_240, stepMegabytes: 1, ...quotas };

export const awsLambda: FunctionProfile = {
    provider: 'AWS Lambda',
    technologies: ['aws-lambda', 'lambda'],
    defaultPlan: 'standard',
    plans: [
        {
            name: 'standard',
            executionTime: [{ trigger: 'any', seconds: 900, text: '15min', ...quotas }],
            memory,
            tuning: { properties: ['memory', 'disk'], ...quotas },
            scale: { instances: 1000, isShared: true, ...quotas },
        },
        {
            name: 'managed-instances',
            executionTime: [
                { trigger: 'http', seconds: 900, text: '15min', ...quotas },
                { trigger: 'any', seconds: 5400, text: '90min', ...quotas },
            ],
            memory,
        },
    ],
    runtimes: awsLambdaRuntimes,
    coldStarts: awsLambdaColdStarts,
};
