import type { DatedFigure } from './dated-figure.ts';
import type { FunctionProfile, TimeLimit } from './function-profile.ts';

const timeouts: DatedFigure = {
    asOf: '2024-06-27',
    source: 'https://learn.microsoft.com/azure/azure-functions/functions-scale',
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
        },
        { name: 'flex-consumption', executionTime: [answer] },
        { name: 'premium', executionTime: [answer] },
    ],
};
