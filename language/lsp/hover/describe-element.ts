import type * as ast from '../../grammar/generated/ast.ts';
import { type Message, message } from '../../messages/message.ts';
import type { Element, Interaction } from '../../model/element.ts';
import type { DataNode, Environment, Place, Placement } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import type { Project } from '../../project/project.ts';
import { code, type Description } from './markdown.ts';
import { followed } from './origins.ts';
import { placeName } from './place-names.ts';

/** What an element is a part of, what it talks to, what talks to it, and where it runs. */
export function describeElement(element: Element, node: ast.Element, project: Project): Description {
    const { kind, qualifiedName, team, interactions, inbound, properties } = element;
    return {
        ...element,
        kind: message(`kind.${kind}`),
        name: qualifiedName,
        facts: [
            ...(team ? [message('hover.team', { team: code(team.name) })] : []),
            ...followed(node.template, interactions, properties, project),
            ...parts(element, project),
            ...grouped(interactions, 'hover', ({ to }) => to),
            ...grouped(inbound, 'hover.inbound', ({ from }) => from),
            ...project.model.environments.flatMap((environment) => presence(element, environment) ?? []),
        ],
    };
}

/** What it consists of, what it is a part of, and which changes it takes part in. */
function parts(element: Element, { model }: Project): Message[] {
    const { aggregates, implementing } = element;
    const own = [element, ...aggregates];
    const functions = model.elements.filter((other) => other.implementing.some((each) => own.includes(each)));
    const sagas = model.sagas.filter(({ participants }) => participants.some((each) => own.includes(each)));
    return [
        ...listOf(
            'hover.aggregates',
            aggregates.map(({ name }) => code(name)),
        ),
        ...listOf(
            'hover.implements',
            implementing.map((each) => code(each.qualifiedName)),
        ),
        ...listOf(
            'hover.implemented-by',
            functions.map((each) => code(each.qualifiedName)),
        ),
        ...listOf(
            'hover.sagas',
            sagas.map(({ name }) => code(name)),
        ),
    ];
}

type ListKey = 'hover.aggregates' | 'hover.implements' | 'hover.implemented-by' | 'hover.sagas';

export function listOf(key: ListKey, names: readonly string[]): Message[] {
    return names.length > 0 ? [message(key, { names })] : [];
}

const verbs = ['calls', 'reads', 'writes', 'publishes', 'subscribes', 'sends', 'receives'] as const;

export function grouped(
    interactions: readonly Interaction[],
    prefix: 'hover' | 'hover.inbound',
    otherEnd: (interaction: Interaction) => Element,
): Message[] {
    return verbs.flatMap((verb) => {
        const ofKind = interactions.filter(({ kind }) => kind === verb);
        const names = ofKind.map((each) => withManner(code(otherEnd(each).qualifiedName), each));
        const distinct = [...new Set(names)].filter((name) => !names.some((other) => other.startsWith(`${name} (`)));
        return distinct.length > 0 ? [message(`${prefix}.${verb}`, { names: distinct })] : [];
    });
}

/** How they talk: the protocol or the path, and whether the caller works without the answer. */
function withManner(name: string, { protocol, path, properties }: Interaction): string {
    const isOptional = wordOf(properties, 'need') === 'optional';
    const manner = [protocol, path, isOptional ? 'optional' : undefined].filter((part) => part !== undefined);
    return manner.length > 0 ? `${name} (${manner.join(', ')})` : name;
}

/** Undefined where nothing is said about the element: that is no statement that it is absent. */
function presence(element: Element, environment: Environment): Message | undefined {
    const found = [
        ...environment.placements.filter((placement) => placement.element === element).map(instances),
        ...environment.dataNodes.filter(({ database }) => database === element).map(nodeIn),
        ...environment.allPlaces.filter(({ hosted }) => hosted.includes(element)).map(hostedOn),
        ...(environment.stubs.includes(element) ? [message('hover.stub')] : []),
    ];
    return found.length > 0
        ? message('hover.runs-in', { environment: code(environment.name), parts: found })
        : undefined;
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

function hostedOn(place: Place): Message {
    return message('hover.hosted-on', { place: placeName(place) });
}
