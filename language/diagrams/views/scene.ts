import { type Language, type MessageKey, type MessageValue, message, speak } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { Environment, Place } from '../../model/environment.ts';
import type { View } from '../../model/view.ts';
import type { Drafting } from '../drafting.ts';
import { emptyPlaces } from './empty-places.ts';
import { type Identified, identities } from './identities.ts';
import { type Visibility, visibility } from './visibility.ts';

/** What everything in one picture of an environment is drawn with. */
export interface Scene {
    readonly environment: Environment;
    readonly language: Language;
    readonly isVisible: Visibility;
    readonly showsEmpty: (place: Place) => boolean;
    readonly idOf: (thing: Identified) => string;
    /** Where topics, queues and buckets live. */
    readonly hostsOf: (element: Element) => readonly Place[];
    readonly say: Say;
    readonly instances: View['instances'];
}

export type Say = (key: MessageKey, values?: Readonly<Record<string, MessageValue>>) => string;

export function sceneOf(environment: Environment, view: View | undefined, drafting: Drafting): Scene {
    const { language, say, passes, instances } = drafting;
    return {
        environment,
        language,
        isVisible: visibility(view, passes),
        showsEmpty: emptyPlaces(environment, view),
        idOf: identities(environment.name),
        hostsOf: hostsIn(environment),
        say,
        instances: instances ?? view?.instances ?? 'counted',
    };
}

function hostsIn({ allPlaces }: Environment): (element: Element) => readonly Place[] {
    const hosts = new Map<Element, Place[]>();
    for (const place of allPlaces) {
        for (const element of place.hosted) {
            const others = hosts.get(element);
            if (others) others.push(place);
            else hosts.set(element, [place]);
        }
    }
    return (element) => hosts.get(element) ?? [];
}

export function sayIn(language: Language): Say {
    return (key, values) => speak(message(key, values), language);
}
