import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element } from '../../model/element.ts';
import type { Environment, Placement } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { wordOf } from '../../model/value.ts';
import { isApplication } from '../facts/bare-processes.ts';
import { someOf } from '../facts/some-of.ts';
import { freeName } from '../fixes/free-name.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';
import { environmentsBefore } from './comes-before.ts';
import { isPlanned } from './needs-answer.ts';
import { runWithStandIns } from './run-with-stand-ins.ts';

/** A service meets its users before anybody has tried it. */
export const noPreproductionEnvironment: EnvironmentRule = {
    id: 'no-preproduction-environment',
    principle: 'environment',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { environment, model } = context;
        if (!environment.isProductionLike || !isDeliveryDescribed(model)) return;
        const before = environmentsBefore(environment, model);
        const untried = untriedIn(context, before);
        if (untried.length === 0) return;
        yield {
            at: environment.nameSource,
            declaration: environment.source,
            about: [environment],
            ...(isProductionAlone(model) && { severity: 'info' }),
            message: message('rule.no-preproduction-environment', {
                services: someOf(untried),
                count: untried.length,
                environment: environment.name,
            }),
            related: before.map((each) => ({
                at: each.nameSource,
                message: message('related.not-tried-in', { environment: each.name }),
            })),
            fixes: [before.length === 0 ? newEnvironment(context) : tryIn(before, untried, model)],
        };
    },
};

/** A model of production alone may leave the other environments out; a pipeline to it makes that less likely. */
function isDeliveryDescribed(model: Model): boolean {
    return model.pipelines.length > 0 || !isProductionAlone(model);
}

function isProductionAlone({ environments }: Model): boolean {
    return !environments.some(({ tier, isProductionLike }) => tier && !isProductionLike);
}

/** An environment in which nothing is placed yet may be meant for everything. */
function untriedIn({ placements }: EnvironmentContext, before: readonly Environment[]): Element[] {
    if (before.some((each) => each.placements.length === 0)) return [];
    const tried = new Set(before.flatMap((each) => each.placements.map(({ element }) => element)));
    return [...placements]
        .filter(([element, where]) => where.some(isApplication) && !tried.has(element) && !isPlanned(element))
        .filter(([, where]) => !where.every(isTriedStepByStep))
        .map(([element]) => element);
}

/** A canary is the trial. */
function isTriedStepByStep({ properties }: Placement): boolean {
    return wordOf(properties, 'rollout') === 'canary';
}

function newEnvironment({ environment, model }: EnvironmentContext): Fix {
    const name = freeName('staging', new Set(model.environments.map((each) => each.name)));
    const members = [{ kind: 'property', key: 'tier', value: 'staging' }] as const;
    const declaration: Change = {
        kind: 'add-declaration',
        after: environment.source,
        statement: { kind: 'environment', name, base: environment.name, members },
    };
    const stages = model.pipelines.flatMap((pipeline) => pipeline.stages);
    const insertions = stages
        .filter((stage) => stage.environment === environment)
        .map((stage): Change => ({ kind: 'insert-stages', before: stage.source, stages: [name] }));
    const title = message('fix.add-environment-before', { name, environment: environment.name });
    return { title, kind: 'suggestion', changes: [declaration, ...insertions] };
}

/** The nearest to production is the best place to find what is wrong. */
function tryIn(before: readonly Environment[], untried: readonly Element[], model: Model): Fix {
    const last = before.findLast(({ tier }) => tier !== 'development') ?? before.at(-1);
    const nearest = before.find((each) => each.tier === 'staging') ?? last;
    return {
        title: message('fix.run-targets', { targets: quoted(untried), environment: nearest?.name ?? '' }),
        kind: 'suggestion',
        changes: nearest ? runWithStandIns(untried, nearest, nearest.source, model) : [],
    };
}
