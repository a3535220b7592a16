import type { Environment, Placement } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';

/** A maintenance window is announced; a singleton must not overlap with its successor. */
export function mayPause({ element, properties }: Placement, environment: Environment): boolean {
    const isSingleton = wordOf(element.properties, 'workload') === 'singleton';
    return isSingleton || properties.has('maintenance') || environment.properties.has('maintenance');
}
