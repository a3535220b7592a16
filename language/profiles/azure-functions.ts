import type { DatedFigure } from './dated-figure.ts';
import type { FunctionProfile, TimeLimit } from './function-profile.ts';

const timeouts: DatedFigure = {
    asOf: '2024-06-27',
    source: 'https://learn.microsoft.com/azure/azure-functions/functions-scale',
};

const limits: DatedFigure = {
    asOf: '2026-11-22',
    source: 'https://learn.microsoft.com/azure/azure-functions/functions-scale#service-limits',
};

const flexConsumption: DatedFigure = {
    asOf: '2026-11-22',
    source: 'https://learn.microsoft.com/azure/azure-functions/flex-consumption-plan',
};

/** The load balancer before every plan closes a request that has no answer by then. */
const answer: TimeLimit = { trigger: 'http', seconds: 230, text: '230s', ...timeouts };

export const azureFunctions: FunctionProfile = {
    provider: 'Azure Functions',
    technologies: ['azure-functions'],
    defaultPlan: undefined,
    plans: [
        {
            name: 'consumption',
            executionTime: [answer, { trigger: 'any', seconds: 600, text: '10min', ...timeouts }],
            memory: { maxMegabytes: 1536, ...limits },
            tuning: { properties: [], ...limits },
            scale: { instances: 200, ...limits },
        },
        {
            name: 'flex-consumption',
            executionTime: [answer],
            memory: { maxMegabytes: 4096, ...flexConsumption },
            tuning: { properties: ['memory'], ...flexConsumption },
            scale: { instances: 1000, ...flexConsumption },
        },
        {
            name: 'premium',
            executionTime: [answer],
            memory: { maxMegabytes: 14_336, ...limits },
            scale: { instances: 100, ...limits },
            isAlwaysWarm: true,
        },
    ],
    runtimes: {
        asOf: '2026-11-22',
        source: 'https://learn.microsoft.com/azure/azure-functions/supported-languages',
        supported: ['dotnet', 'nodejs', 'python', 'java', 'powershell', 'custom'],
        deprecated: [],
    },
};
