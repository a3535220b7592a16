import type { Element } from '../../model/element.ts';
import { type Environment, isLike } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { isWithin } from '../../model/source.ts';

/**
 * Whether an environment that is like this one says anew how something runs: then there has to be one placement that
 * it can mean.
 */
export function isRestated(element: Element, environment: Environment, { environments }: Model): boolean {
    return environments.some((other) => {
        return (
            isLike(other, environment) &&
            other.placements.some((placement) => {
                return placement.element === element && isWithin(placement.source, other.source);
            })
        );
    });
}
