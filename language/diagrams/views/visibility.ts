import { type Element, tagsOf } from '../../model/element.ts';
import { enclosing, type Place } from '../../model/environment.ts';
import type { View, ViewSubject } from '../../model/view.ts';
import { elementsNear } from './elements-near.ts';

/** Where something stands: the place around it and, for a data node, the zone it is in. */
export interface Standing {
    readonly place?: Place | undefined;
    readonly location?: Place | undefined;
}

/** Whether a view shows an element, or that part of it that stands in a place. */
export type Visibility = (element: Element, standing?: Standing) => boolean;

/** What a view shows of that which passes the reader's filter. */
export function visibility(view: View | undefined, passes: (element: Element) => boolean): Visibility {
    if (!view) return passes;
    const { shown, hidden } = view;
    const near = view.focus && elementsNear(view.focus);
    return (element, standing = {}) => {
        if (!passes(element)) return false;
        if (near && !near.has(element)) return false;
        if (hidden.some((subject) => isMeant(subject, element, placesAround(standing)))) return false;
        return shown.length === 0 || shown.some((subject) => isMeant(subject, element, placesTouched(standing)));
    };
}

function isMeant(subject: ViewSubject, element: Element, places: readonly Place[]): boolean {
    switch (subject.kind) {
        case 'element':
            return subject.element === element;
        case 'team':
            return subject.team === element.team;
        case 'tag':
            return tagsOf(element).includes(subject.tag);
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
