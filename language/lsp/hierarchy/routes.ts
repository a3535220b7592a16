import { type Message, message } from '../../messages/message.ts';
import type { Interaction } from '../../model/element.ts';
import type { Environment, TrafficPath } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';

/** How calls are made, and which way they take in each environment: `http; prod: through order-lb`. */
export function routesOf(interactions: readonly Interaction[], { environments }: Model): Message[] {
    const kinds = interactions.map(({ kind, protocol }) => {
        const verb = message(`call.${kind}`);
        return protocol === undefined ? verb : message('call.via', { verb, protocol });
    });
    const ways = environments.flatMap((environment) => wayIn(environment, interactions) ?? []);
    return [...distinct(kinds), ...ways];
}

function wayIn(environment: Environment, interactions: readonly Interaction[]): Message | undefined {
    const path = pathIn(environment, interactions);
    const way = path && wayOf(path);
    return way && message('call.in', { environment: environment.name, way });
}

/** Undefined where the caller does not run. */
export function pathIn({ paths }: Environment, interactions: readonly Interaction[]): TrafficPath | undefined {
    return paths.find(({ interaction }) => interactions.includes(interaction));
}

function wayOf({ answeredBy, through }: TrafficPath): Message | undefined {
    switch (answeredBy) {
        case 'instances':
        case 'data nodes':
            if (through.length === 0) return message('call.direct');
            return message('call.through', { names: through.map(({ name }) => name) });
        case 'stub':
            return message('call.stub');
        case 'nothing':
            return message('call.nothing');
        case 'channel':
        case 'hosting':
        case 'outside':
            return undefined;
    }
}

function distinct(messages: readonly Message[]): Message[] {
    const byText = new Map(messages.map((each) => [JSON.stringify(each), each]));
    return [...byText.values()];
}
