import type { Model } from '../../model/model.ts';
import { perModel } from '../facts/per-model.ts';

/** While no run of a project states something, its absence says nothing. */
export function isStatedForAnyRun(key: string, model: Model): boolean {
    return keysOfRuns(model).has(key);
}

const keysOfRuns = perModel(({ environments }): ReadonlySet<string> => {
    return new Set(
        environments.flatMap(({ placements }) => placements.flatMap(({ properties }) => [...properties.keys()])),
    );
});
