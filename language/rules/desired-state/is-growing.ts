import { enclosing, type Placement } from '../../model/environment.ts';
import type { Properties } from '../../model/value.ts';

/** Whether the number of instances, or of the machines around them, is a range. */
export function isGrowing({ instances, place }: Placement): boolean {
    if (instances.max > instances.min) return true;
    return [...enclosing(place)].some(({ kind, properties }) => kind === 'group' && isRange(properties, 'nodes'));
}

export function isRange(properties: Properties, key: string): boolean {
    const value = properties.get(key)?.values[0];
    return value?.kind === 'range' && value.max > value.min;
}
