import { type Element, tagsOf } from '../../model/element.ts';
import type { Filter } from '../picture-options.ts';
import { elementsNear } from './elements-near.ts';

/** Whether an element passes every part of a filter. */
export function passes(elements: readonly Element[], filter: Filter | undefined): (element: Element) => boolean {
    if (!filter) return () => true;
    const { teams, tags, kinds, focus } = filter;
    const centre = focus && elements.find(({ qualifiedName }) => qualifiedName === focus.element);
    const near = centre && elementsNear({ element: centre, depth: focus.depth });
    return (element) =>
        (!teams || (element.team !== undefined && teams.includes(element.team.name))) &&
        (!tags || tagsOf(element).some((tag) => tags.includes(tag))) &&
        (!kinds || kinds.includes(element.kind)) &&
        (!near || near.has(element));
}
