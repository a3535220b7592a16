import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import type { Model, Pipeline } from '../../model/model.ts';
import { wordOf } from '../../model/value.ts';
import { isReconciled } from '../facts/platform-duties.ts';
import { tierRank } from '../facts/tier-rank.ts';
import { isReconciliationUsedIn } from '../facts/used-concepts.ts';
import { freeName } from '../fixes/free-name.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import type { EnvironmentContext, EnvironmentRule, Fix, Violation } from '../rule.ts';

/** Something runs in an environment to which no pipeline delivers it. */
export const noPipeline: EnvironmentRule = {
    id: 'no-pipeline',
    principle: 'automation',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',
    yieldsTo: ['pipeline-skips-environment'],

    *check(context) {
        const { model, environment, placements } = context;
        const reaching = pipelinesTo(environment, model);
        const missing = undelivered(context, reaching);
        if (missing.length === 0) return;
        const isOneOfMany = missing.length === 1 && placements.size > 1;
        if (reaching.length === 0 && !isOneOfMany) {
            yield notReached(context, missing.length);
            return;
        }
        for (const element of missing) {
            const [first] = placements.get(element) ?? [];
            if (!first) continue;
            yield {
                at: first.targetSource,
                declaration: first.source,
                about: [element],
                message: message('rule.no-pipeline', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: environment.name,
                }),
                fixes: [newPipeline(context, [element], stagesTo(environment, model))],
            };
        }
    },

    concept: {
        isUsedIn: (model) => model.pipelines.length > 0 || isReconciliationUsedIn(model),
        absence: (context) => notReached(context, undelivered(context, []).length),
    },
};

/** What builds infrastructure delivers no services. */
function pipelinesTo(environment: Environment, { pipelines }: Model): Pipeline[] {
    const reaching = pipelines.filter(({ stages }) => stages.some((stage) => stage.environment === environment));
    return reaching.filter(({ properties }) => wordOf(properties, 'purpose') !== 'infrastructure');
}

function undelivered({ environment, placements }: EnvironmentContext, reaching: readonly Pipeline[]): Element[] {
    if (reaching.some(({ elements }) => elements.length === 0)) return [];
    const delivered = new Set(reaching.flatMap(({ elements }) => elements));
    return [...placements].flatMap(([element, each]) => {
        const isKept = each.every((placement) => isReconciled(placement, environment));
        return delivered.has(element) || isKept ? [] : [element];
    });
}

/** One finding for the environment, because one pipeline mends it. */
function notReached(context: EnvironmentContext, count: number): Violation {
    const { environment, model } = context;
    const isAnywhere = model.pipelines.length > 0;
    return {
        at: environment.nameSource,
        declaration: environment.source,
        about: [environment],
        message: message(isAnywhere ? 'rule.no-pipeline.no-stage' : 'rule.no-pipeline.anywhere', {
            environment: environment.name,
            count,
        }),
        fixes: deliveries(context),
    };
}

/** A pipeline into production alone would only trade this finding for the one that nothing is tried before. */
function deliveries(context: EnvironmentContext): Fix[] {
    const longer = longerPipeline(context);
    if (longer) return [longer];
    const stages = stagesOf(context.model);
    return stages.length > 1 ? [newPipeline(context, [], stages)] : [];
}

/** A pipeline for everything that ends before this environment can go on to it. */
function longerPipeline({ environment, model }: EnvironmentContext): Fix | undefined {
    for (const { name, elements, stages, properties } of model.pipelines) {
        const last = stages.at(-1);
        const isForReleases = (wordOf(properties, 'purpose') ?? 'delivery') === 'delivery' && elements.length === 0;
        if (!last || !isForReleases || tierRank(last.environment) > tierRank(environment)) continue;
        return {
            title: message('fix.add-stage', { name, environment: environment.name }),
            kind: 'suggestion',
            changes: [{ kind: 'add-stage', behind: last.source, stage: environment.name }],
        };
    }
    return undefined;
}

function newPipeline(
    { model, environment }: EnvironmentContext,
    elements: readonly Element[],
    stages: readonly string[],
): Fix {
    const taken = new Set(model.pipelines.map(({ name }) => name));
    const [only] = elements;
    const name = freeName(only ? `${only.name}-delivery` : 'delivery', taken);
    return {
        title: message('fix.add-pipeline', { name }),
        kind: 'suggestion',
        changes: [
            {
                kind: 'add-declaration',
                after: environment.source,
                statement: {
                    kind: 'pipeline',
                    name,
                    targets: elements.map((element) => referenceTo(element, model)),
                    stages,
                },
            },
        ],
    };
}

/** All environments whose tier is known, in the order of their tiers. */
function stagesOf({ environments }: Pick<Model, 'environments'>): string[] {
    const ranked = environments.filter((environment) => tierRank(environment) >= 0);
    return ranked.sort((left, right) => tierRank(left) - tierRank(right)).map(({ name }) => name);
}

/** The stages before an environment, and itself. */
function stagesTo(environment: Environment, { environments }: Model): string[] {
    const before = environments.filter((each) => tierRank(each) < tierRank(environment));
    return [...stagesOf({ environments: before }), environment.name];
}
