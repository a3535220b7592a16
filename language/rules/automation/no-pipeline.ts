import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { Environment, Tier } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { freeName } from '../free-name.ts';
import { isReconciled } from '../platform-duties.ts';
import { referenceTo } from '../reference-to.ts';
import type { EnvironmentContext, EnvironmentRule, Fix, Violation } from '../rule.ts';
import { isReconciliationUsedIn } from '../used-concepts.ts';

/** Something runs in an environment to which no pipeline delivers it. */
export const noPipeline: EnvironmentRule = {
    id: 'no-pipeline',
    principle: 'automation',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { model, environment, placements } = context;
        const delivered = deliveredTo(environment, model);
        if (delivered === 'everything') return;
        for (const [element, [first, ...others]] of placements) {
            if (!first || delivered.has(element)) continue;
            if ([first, ...others].every((placement) => isReconciled(placement, environment))) continue;
            yield {
                at: first.targetSource,
                declaration: first.source,
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
        absence: (context, violations) => absence(context, violations),
    },
};

function deliveredTo(environment: Environment, { pipelines }: Model): ReadonlySet<Element> | 'everything' {
    const reaching = pipelines.filter(({ stages }) => stages.some((stage) => stage.environment === environment));
    if (reaching.some(({ elements }) => elements.length === 0)) return 'everything';
    return new Set(reaching.flatMap(({ elements }) => elements));
}

function absence(context: EnvironmentContext, violations: readonly Violation[]): Violation {
    const { environment } = context;
    return {
        at: environment.nameSource,
        declaration: environment.source,
        message: message('rule.no-pipeline.anywhere', { environment: environment.name, count: violations.length }),
        fixes: [newPipeline(context, [], stagesOf(context.model))],
    };
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

const promotion: readonly (Tier | undefined)[] = ['development', 'test', 'staging', 'production'];

function rankOf({ tier, isProductionLike }: Environment): number {
    return promotion.indexOf(isProductionLike ? 'production' : tier);
}

/** All environments whose tier is known, in the order of their tiers. */
function stagesOf({ environments }: Pick<Model, 'environments'>): string[] {
    const ranked = environments.filter((environment) => rankOf(environment) >= 0);
    return ranked.sort((left, right) => rankOf(left) - rankOf(right)).map(({ name }) => name);
}

/** The stages before an environment, and itself. */
function stagesTo(environment: Environment, { environments }: Model): string[] {
    const before = environments.filter((each) => rankOf(each) < rankOf(environment));
    return [...stagesOf({ environments: before }), environment.name];
}
