import type { Placement } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import { isImplicitlyAvailable } from '../facts/platform-duties.ts';
import type { EnvironmentContext } from '../rule.ts';

/** Others call it or balancers lead to it, and no platform looks after its instances. */
export function servesRequests(placement: Placement, { callsTo, waysInTo }: EnvironmentContext): boolean {
    const { element, properties } = placement;
    const isBatch = wordOf(element.properties, 'workload') === 'batch';
    if (isBatch || wordOf(properties, 'role') === 'infrastructure' || isImplicitlyAvailable(placement)) return false;
    return callsTo(element).length > 0 || waysInTo(element).length > 0;
}
