import type { Model } from '../../model/model.ts';

/** While no run of a project states something, its absence says nothing. */
export function isStatedForAnyRun(key: string, { environments }: Model): boolean {
    return environments.some(({ placements }) => placements.some(({ properties }) => properties.has(key)));
}
