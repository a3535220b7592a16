import type { Element } from '../../model/element.ts';
import type { Focus } from '../../model/view.ts';

/** Everything that is at most so many interactions away, in either direction. */
export function elementsNear({ element, depth }: Focus): ReadonlySet<Element> {
    const found = new Set([element]);
    let outermost = [element];
    for (let distance = 0; distance < depth && outermost.length > 0; distance += 1) {
        outermost = outermost.flatMap(neighboursOf).filter((neighbour) => !found.has(neighbour));
        for (const neighbour of outermost) found.add(neighbour);
    }
    return found;
}

function neighboursOf({ interactions, inbound }: Element): Element[] {
    return [...interactions.map(({ to }) => to), ...inbound.map(({ from }) => from)];
}
