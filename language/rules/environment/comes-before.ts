import type { Environment } from '../../model/environment.ts';
import type { Model, Pipeline } from '../../model/model.ts';
import { isWithin } from '../../model/source.ts';
import { quantityOf } from '../../model/value.ts';
import { tierRank } from '../facts/tier-rank.ts';

/** Whether an environment is declared to come before another one: by `order` where both state it, or else by tier. */
export function comesBefore(one: Environment, other: Environment): boolean {
    const [left, right] = [orderOf(one), orderOf(other)];
    if (one.isProductionLike) return false;
    if (left !== undefined && right !== undefined) return left < right;
    return tierRank(one) >= 0 && tierRank(one) < tierRank(other);
}

/** What a change passes before it comes to an environment, as pipelines or the environments themselves say. */
export function environmentsBefore(environment: Environment, { environments, pipelines }: Model): Environment[] {
    const staged = new Set(pipelines.flatMap((pipeline) => stagesBefore(environment, pipeline)));
    return environments.filter((each) => staged.has(each) || comesBefore(each, environment));
}

/** The last ones before an environment, where developers' own do not count. */
export function directlyBefore(environment: Environment, model: Model): Environment[] {
    const staged = model.pipelines.flatMap((pipeline) => stagesBefore(environment, pipeline).slice(-1));
    if (staged.length > 0) return [...new Set(staged.filter(isRehearsal))];
    const before = environmentsBefore(environment, model).filter(isRehearsal);
    return before.filter((each) => !before.some((later) => comesBefore(each, later)));
}

function stagesBefore(environment: Environment, { stages }: Pipeline): Environment[] {
    const index = stages.findIndex((stage) => stage.environment === environment);
    return stages.slice(0, Math.max(0, index)).map((stage) => stage.environment);
}

function isRehearsal({ tier, isProductionLike }: Environment): boolean {
    return tier !== 'development' && !isProductionLike;
}

/** An order that is taken over from another environment is that one's place. */
function orderOf({ properties, source }: Environment): number | undefined {
    const stated = properties.get('order');
    return stated && isWithin(stated.source, source) ? quantityOf(properties, 'order')?.value : undefined;
}
