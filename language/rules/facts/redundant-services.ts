import type { Element } from '../../model/element.ts';
import type { Placement } from '../../model/environment.ts';
import { quantityOf, wordOf } from '../../model/value.ts';
import type { EnvironmentContext } from '../rule.ts';
import { isImplicitlyAvailable } from './platform-duties.ts';

/** What runs here in several instances, so that one takes over from another; platforms see to that by themselves. */
export function redundantServices({ placements }: EnvironmentContext): (readonly [Element, readonly Placement[]])[] {
    return [...placements].filter(([element, each]) => {
        if (wordOf(element.properties, 'workload') === 'batch' || each.some(isLeftAside)) return false;
        return each.reduce((total, placement) => total + instancesOf(placement), 0) > 1;
    });
}

/** How many instances there are at least, with those that stand by. */
export function instancesOf({ instances, properties }: Placement): number {
    return instances.min + (quantityOf(properties, 'standby')?.value ?? 0);
}

function isLeftAside(placement: Placement): boolean {
    return isImplicitlyAvailable(placement) || wordOf(placement.properties, 'role') === 'infrastructure';
}
