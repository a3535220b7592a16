import type { Environment, Placement } from '../../model/environment.ts';
import type { Source } from '../../model/source.ts';

/** The `run` with which the environments say first that this runs; others that are like them only say more about it. */
export function firstStated({ element, targetSource }: Placement, { base }: Environment): Source {
    let first = targetSource;
    for (let each = base; each; each = each.base) {
        const [only, ...others] = each.placements.filter((placement) => placement.element === element);
        if (!only || others.length > 0) return first;
        first = only.targetSource;
    }
    return first;
}
