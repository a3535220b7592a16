import type { Element, System } from './element.ts';
import type { Environment, Place, Stack } from './environment.ts';
import type { Model } from './model.ts';

/** Everything that can name its owner; a place stands once for each environment that has it. */
export function ownable({
    systems,
    elements,
    environments,
}: Model): (System | Element | Environment | Place | Stack)[] {
    const built = environments.flatMap(({ allPlaces, stacks }) => [...allPlaces, ...stacks]);
    return [...systems, ...elements, ...environments, ...built];
}
