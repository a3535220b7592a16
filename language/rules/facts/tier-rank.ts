import type { Environment, Tier } from '../../model/environment.ts';

const promotion: readonly (Tier | undefined)[] = ['development', 'test', 'staging', 'production'];

/** Where an environment stands on the way to production; below zero where nothing says so. */
export function tierRank({ tier, isProductionLike }: Environment): number {
    return promotion.indexOf(isProductionLike ? 'production' : tier);
}
