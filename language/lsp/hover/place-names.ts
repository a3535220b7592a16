import { type Message, message } from '../../messages/message.ts';
import { enclosing, type Place } from '../../model/environment.ts';
import { code } from './markdown.ts';

/** The place with the places around it, outermost first: `seoul.k8s`. */
export function placePath(place: Place): string[] {
    return Array.from(enclosing(place), ({ name }) => name).toReversed();
}

export function placeName(place: Place): string {
    return code(placePath(place).join('.'));
}

/** `cluster k8s` */
export function placeWithKind({ kind, name }: Place): Message {
    return message('hover.named', { kind: message(`kind.${kind}`), name: code(name) });
}
