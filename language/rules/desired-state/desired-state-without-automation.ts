import { message } from '../../messages/message.ts';
import { type Environment, enclosing, type Placement } from '../../model/environment.ts';
import { keepsDesiredState } from '../facts/platform-duties.ts';
import { someOf } from '../facts/some-of.ts';
import { severityOfWorkByHand, workByHand } from '../facts/work-by-hand.ts';
import { automateWork } from '../fixes/automate-work.ts';
import type { EnvironmentRule } from '../rule.ts';

/** A platform is to keep instances as they should be, but part of getting them there only people can do. */
export const desiredStateWithoutAutomation: EnvironmentRule = {
    id: 'desired-state-without-automation',
    principle: 'desired-state',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { model, environment } = context;
        for (const work of workByHand(context)) {
            const kept = work.placements.filter((placement) => keepsDesiredState(placement, environment));
            if (kept.length === 0) continue;
            const { pipeline, step, at, part } = work;
            const keepers = keepersOf(kept, environment);
            const values = {
                pipeline: pipeline.name,
                keepers: keepers.map((name) => `'${name}'`),
                count: keepers.length,
                services: someOf(new Set(kept.map(({ element }) => element))),
                environment: environment.name,
            };
            yield {
                at,
                declaration: pipeline.source,
                message: step
                    ? message('rule.desired-state-without-automation.step', { ...values, step: step.title })
                    : message('rule.desired-state-without-automation', values),
                severity: severityOfWorkByHand(model),
                about: [part],
                fixes: [automateWork(work)],
            };
        }
    },
};

/** The innermost cluster or group around each instance, or else the tool that reconciles it. */
function keepersOf(placements: readonly Placement[], { reconciliation }: Environment): string[] {
    const names = placements.flatMap(({ place }) => {
        const around = [...enclosing(place)];
        const platform = around.find(({ kind }) => kind === 'cluster' || kind === 'group');
        const tools = [...around.flatMap((each) => each.reconciliation), ...reconciliation];
        return platform?.name ?? tools[0]?.tool ?? [];
    });
    return [...new Set(names)];
}
