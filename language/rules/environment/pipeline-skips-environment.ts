import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import type { Model, Pipeline, Stage } from '../../model/model.ts';
import { isApplication } from '../facts/bare-processes.ts';
import { someOf } from '../facts/some-of.ts';
import type { EnvironmentRule } from '../rule.ts';
import { comesBefore } from './comes-before.ts';

/** A pipeline goes past an environment in which its services would be tried. It is looked for where it is missed. */
export const pipelineSkipsEnvironment: EnvironmentRule = {
    id: 'pipeline-skips-environment',
    principle: 'environment',
    severity: 'warning',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment, model }) {
        for (const pipeline of model.pipelines) {
            const past = stagePast(environment, pipeline);
            if (!past) continue;
            const skipped = model.environments.filter((each) => {
                return stagePast(each, pipeline) === past && servicesSkipping(each, past, pipeline, model).length > 0;
            });
            if (skipped[0] !== environment) continue;
            const services = servicesSkipping(environment, past, pipeline, model);
            const inOrder = skipped.toSorted((left, right) => (comesBefore(left, right) ? -1 : 1));
            yield {
                at: past.source,
                declaration: pipeline.source,
                about: [...skipped, ...services],
                message: message('rule.pipeline-skips-environment', {
                    pipeline: pipeline.name,
                    services: someOf(services),
                    environment: past.environment.name,
                    skipped: quoted(inOrder),
                }),
                related: inOrder.map((each) => ({
                    at: each.nameSource,
                    message: message('related.comes-before', { one: each.name, other: past.environment.name }),
                })),
                fixes: [
                    {
                        title: message('fix.pass-through', { pipeline: pipeline.name, environments: quoted(inOrder) }),
                        kind: 'suggestion',
                        changes: [
                            {
                                kind: 'insert-stages',
                                before: past.source,
                                stages: inOrder.map(({ name }) => name),
                            },
                        ],
                    },
                ],
            };
        }
    },
};

/** The first stage that comes after an environment that is none of the stages, and stands for none of them. */
function stagePast(environment: Environment, { stages }: Pipeline): Stage | undefined {
    if (environment.tier === 'development' || stages.some((stage) => stage.environment === environment))
        return undefined;
    const index = stages.findIndex((stage) => comesBefore(environment, stage.environment));
    const isLikeAnEarlierOne = stages.slice(0, index).some((stage) => stage.environment.tier === environment.tier);
    return isLikeAnEarlierOne ? undefined : stages[index];
}

/** What runs in both, unless a pipeline of its own brings it to the one that is skipped. */
function servicesSkipping(
    skipped: Environment,
    { environment }: Stage,
    pipeline: Pipeline,
    { pipelines }: Model,
): readonly Element[] {
    const brings = pipelines.filter(({ stages }) => {
        const reached = stages.map((stage) => stage.environment);
        return reached.includes(skipped) && !reached.includes(environment);
    });
    const there = new Set(skipped.placements.map(({ element }) => element));
    const here = new Set(environment.placements.filter(isApplication).map(({ element }) => element));
    return [...here].filter((element) => {
        return there.has(element) && delivers(pipeline, element) && !brings.some((each) => delivers(each, element));
    });
}

function delivers({ elements }: Pipeline, element: Element): boolean {
    return elements.length === 0 || elements.includes(element);
}
