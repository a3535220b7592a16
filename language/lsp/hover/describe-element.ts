import { type Message, message } from '../../messages/message.ts';
import type { Element, Interaction } from '../../model/element.ts';
import type { DataNode, Environment, Placement } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { code, type Description } from './markdown.ts';
import { placeName } from './place-names.ts';

/** What an element talks to, what talks to it, and where it runs. */
export function describeElement(element: Element, { environments }: Model): Description {
    const { kind, team, interactions, inbound } = element;
    return {
        ...element,
        kind: message(`kind.${kind}`),
        facts: [
            ...(team ? [message('hover.team', { team: code(team.name) })] : []),
            ...grouped(interactions, 'hover', ({ to }) => to),
            ...grouped(inbound, 'hover.inbound', ({ from }) => from),
            ...environments.flatMap((environment) => presence(element, environment) ?? []),
        ],
    };
}

const verbs = ['calls', 'reads', 'writes', 'publishes', 'subscribes'] as const;

function grouped(
    interactions: readonly Interaction[],
    prefix: 'hover' | 'hover.inbound',
    otherEnd: (interaction: Interaction) => Element,
): Message[] {
    return verbs.flatMap((verb) => {
        const ofKind = interactions.filter(({ kind }) => kind === verb);
        const names = ofKind.map((each) => withProtocol(code(otherEnd(each).name), each));
        return names.length > 0 ? [message(`${prefix}.${verb}`, { names: [...new Set(names)] })] : [];
    });
}

function withProtocol(name: string, { protocol }: Interaction): string {
    return protocol === undefined ? name : `${name} (${protocol})`;
}

/** Undefined where nothing is said about the element: that is no statement that it is absent. */
function presence(element: Element, environment: Environment): Message | undefined {
    const parts = [
        ...environment.placements.filter((placement) => placement.element === element).map(instances),
        ...environment.dataNodes.filter(({ database }) => database === element).map(nodeIn),
        ...(environment.stubs.includes(element) ? [message('hover.stub')] : []),
    ];
    return parts.length > 0 ? message('hover.runs-in', { environment: code(environment.name), parts }) : undefined;
}

export function instances({ instances: { min, max }, place }: Placement): Message {
    if (!place) {
        return min === max
            ? message('hover.instances-nowhere', { count: min })
            : message('hover.instance-range-nowhere', { min, max });
    }
    const where = placeName(place);
    return min === max
        ? message('hover.instances', { count: min, place: where })
        : message('hover.instance-range', { min, max, place: where });
}

function nodeIn({ role, location, place }: DataNode): Message {
    const where = location ?? place;
    return where ? message(`hover.node.${role}`, { place: placeName(where) }) : message(`hover.node-nowhere.${role}`);
}
