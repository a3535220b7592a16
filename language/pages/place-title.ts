import { escapedLine } from '../markdown/escaped.ts';
import { titleOf } from '../model/element.ts';
import { enclosing, type Place } from '../model/environment.ts';

/** The place with the places around it, outermost first: `seoul / k8s`. */
export function placeTitle(place: Place | undefined): string {
    if (!place) return '–';
    return Array.from(enclosing(place), (each) => escapedLine(titleOf(each)))
        .toReversed()
        .join(' / ');
}
