import type { Element } from '../../model/element.ts';
import { enclosing, type Place } from '../../model/environment.ts';
import type { Focus, View, ViewSubject } from '../../model/view.ts';

/** Where something stands: the place around it and, for a data node, the zone it is in. */
export interface Standing {
    readonly place?: Place | undefined;
    readonly location?: Place | undefined;
}

/** Whether a view shows an element, or that part of it that stands in a place. */
export type Visibility = (element: Element, standing?: Standing) => boolean;

export function visibility(view: View | undefined): Visibility {
    if (!view) return () => true;
    const { shown, hidden } = view;
    const near = view.focus && elementsNear(view.focus);
    return (element, standing = {}) => {
        if (near && !near.has(element)) return false;
        if (hidden.some((subject) => isMeant(subject, element, placesAround(standing)))) return false;
        return shown.length === 0 || shown.some((subject) => isMeant(subject, element, placesTouched(standing)));
    };
}

/** Everything that is at most so many interactions away, in either direction. */
function elementsNear({ element, depth }: Focus): ReadonlySet<Element> {
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

function isMeant(subject: ViewSubject, element: Element, places: readonly Place[]): boolean {
    switch (subject.kind) {
        case 'element':
            return subject.element === element;
        case 'element-kind':
            return subject.elementKind === element.kind;
        case 'place':
            return places.includes(subject.place);
        case 'place-kind':
            return places.some(({ kind }) => kind === subject.placeKind);
    }
}

function placesAround({ place, location }: Standing): Place[] {
    return [...enclosing(place), ...enclosing(location)];
}

/** A cluster that spans a zone is partly in it: it is shown with the zone, but not hidden with it. */
function placesTouched(standing: Standing): Place[] {
    const around = placesAround(standing);
    return [...around, ...around.flatMap(({ spans }) => spans)];
}
