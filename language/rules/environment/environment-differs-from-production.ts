import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { isApplication } from '../facts/bare-processes.ts';
import { nameForBalancer } from '../fixes/name-for-balancer.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import { blockAround } from '../fixes/where-to-write.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';
import { directlyBefore } from './comes-before.ts';
import { type Difference, deployedIn, differences } from './differences.ts';

/** The last environment before production runs a service in another way than production does. */
export const environmentDiffersFromProduction: EnvironmentRule = {
    id: 'environment-differs-from-production',
    principle: 'environment',
    severity: 'info',
    scope: 'environment',
    reach: 'everywhere',
    yieldsTo: ['environment-not-reproducible', 'no-load-balancer'],

    *check(context) {
        const { environment, model } = context;
        const production = model.environments.find((each) => {
            return each.isProductionLike && directlyBefore(each, model).includes(environment);
        });
        if (!production) return;
        const [here, there] = [deployedIn(environment), deployedIn(production)];
        for (const [element, placements] of context.placements) {
            const [first] = placements.filter(isApplication);
            const found = differences(element, here, there);
            if (!first || found.length === 0) continue;
            const isOwn = isWithin(first.source, environment.source);
            yield {
                at: first.targetSource,
                declaration: isOwn ? first.source : environment.source,
                about: partsOf(found, element, environment),
                message: message('rule.environment-differs-from-production', {
                    kind: message(`kind.${element.kind}`),
                    service: element.name,
                    environment: environment.name,
                    production: production.name,
                    differences: found.map((each) => each.message),
                }),
                related: (there.placements.get(element) ?? []).map(({ targetSource }) => ({
                    at: targetSource,
                    message: message('related.runs-in-production', {
                        service: element.name,
                        production: production.name,
                    }),
                })),
                fixes: sameBalancer(found, element, production, context),
            };
        }
    },
};

/** What another rule may tell already, where there is no other difference. */
function partsOf([first, ...others]: readonly Difference[], element: Element, environment: Environment): object[] {
    if (others.length > 0) return [];
    if (first?.kind === 'tool') return [environment];
    return first?.kind === 'balancer' ? [element] : [];
}

/** A balancer is the one difference that one statement takes away. */
function sameBalancer(
    found: readonly Difference[],
    element: Element,
    production: Environment,
    context: EnvironmentContext,
): Fix[] {
    const { environment, model, placements } = context;
    const balancer = production.balancers.find(({ form, targets }) => form === 'balancer' && targets.includes(element));
    if (!balancer || found.some(({ kind }) => kind !== 'balancer')) return [];
    const block = blockAround(placements.get(element) ?? [], environment);
    const into = isWithin(block, environment.source) ? block : environment.source;
    const statement = {
        kind: 'balancer',
        name: nameForBalancer(balancer.name, context),
        target: referenceTo(element, model),
    } as const;
    const title = message('fix.add-balancer', { service: element.name });
    return [{ title, kind: 'suggestion', changes: [{ kind: 'add-statement', into, statement }] }];
}
