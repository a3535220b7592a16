import { message } from '../../messages/message.ts';
import { severityOfWorkByHand, workByHand, workloadCount } from '../facts/work-by-hand.ts';
import { automateWork } from '../fixes/automate-work.ts';
import type { EnvironmentRule } from '../rule.ts';

/** Each release waits for people who do the same work again. */
export const manualDeploymentStep: EnvironmentRule = {
    id: 'manual-deployment-step',
    principle: 'automation',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',
    yieldsTo: ['desired-state-without-automation'],

    *check(context) {
        const { model, environment } = context;
        for (const work of workByHand(context)) {
            const { pipeline, step, at } = work;
            const values = { pipeline: pipeline.name, environment: environment.name, count: workloadCount(model) };
            yield {
                at,
                declaration: pipeline.source,
                message: step
                    ? message('rule.manual-deployment-step.step', { ...values, step: step.title })
                    : message('rule.manual-deployment-step', values),
                severity: severityOfWorkByHand(model),
                about: [work.part],
                fixes: [automateWork(work)],
            };
        }
    },
};
