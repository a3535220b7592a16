import type { InstanceCount, Placement } from '../../model/environment.ts';

/** How many instances there are in several placements together. */
export function instanceTotal(placements: readonly Placement[]): InstanceCount {
    return placements.reduce<InstanceCount>(
        (total, { instances }) => ({
            min: total.min + instances.min,
            max: total.max + instances.max,
            isStated: total.isStated && instances.isStated,
        }),
        { min: 0, max: 0, isStated: true },
    );
}
