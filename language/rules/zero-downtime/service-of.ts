import type { Aggregate, Element } from '../../model/element.ts';
import type { Model } from '../../model/model.ts';

/** The service that an element is a part of: what a function implements, or the owner of the aggregate that it does. */
export function serviceOf({ elements }: Model): (element: Element) => Element {
    const owners = new Map<Aggregate | Element, Element>();
    for (const element of elements) for (const aggregate of element.aggregates) owners.set(aggregate, element);
    return (element) => {
        const [whole] = element.implementing;
        if (!whole) return element;
        return whole.kind === 'aggregate' ? (owners.get(whole) ?? element) : whole;
    };
}
