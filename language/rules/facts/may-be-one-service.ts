import type { Element } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';
import { serviceOf } from '../zero-downtime/service-of.ts';

/**
 * Whether elements may be pieces of one service: it and its functions, or functions of which nothing says that they
 * belong to different ones, neither what they implement nor whose they are.
 */
export function mayBeOneService(model: Model): (elements: readonly Element[]) => boolean {
    const wholeOf = serviceOf(model);
    return (elements) => {
        const wholes = new Set(elements.map(wholeOf));
        const teams = new Set(elements.map(({ team }) => team));
        return wholes.size < 2 || (teams.size < 2 && [...wholes].every(({ kind }) => kind === 'function'));
    };
}
