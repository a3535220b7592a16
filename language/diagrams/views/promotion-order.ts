import type { Environment, Tier } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { quantityOf } from '../../model/value.ts';

/**
 * Environments in the order in which a change passes through them: that of the pipelines; where these say nothing, that
 * of `order` and of the tiers.
 */
export function promotionOrder({ environments, pipelines }: Pick<Model, 'environments' | 'pipelines'>): Environment[] {
    const before = new Map<Environment, Set<Environment>>(environments.map((each) => [each, new Set()]));
    for (const { stages } of pipelines) {
        for (const [index, { environment }] of stages.entries()) {
            const earlier = stages[index - 1]?.environment;
            if (earlier && earlier !== environment) before.get(environment)?.add(earlier);
        }
    }
    // Of namesakes, which are a mistake, every picture shows the first.
    const named = new Map(environments.toReversed().map((each) => [each.name, each]));
    const first = environments.filter((each) => named.get(each.name) === each);
    const waiting = first.toSorted((one, other) => rankOf(one) - rankOf(other) || orderOf(one) - orderOf(other));
    const ordered: Environment[] = [];
    while (waiting.length > 0) {
        const free = waiting.findIndex((each) => waiting.every((other) => !before.get(each)?.has(other)));
        // Stages that promote in a circle begin where the tiers do.
        ordered.push(...waiting.splice(Math.max(0, free), 1));
    }
    return ordered;
}

const tiers: readonly (Tier | undefined)[] = ['development', 'test', 'staging', undefined, 'production'];

function rankOf({ tier, isProductionLike }: Environment): number {
    return tiers.indexOf(tier ?? (isProductionLike ? 'production' : undefined));
}

function orderOf({ properties }: Environment): number {
    return quantityOf(properties, 'order')?.value ?? 0;
}
