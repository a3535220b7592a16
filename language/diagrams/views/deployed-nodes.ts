import { type Element, titleOf } from '../../model/element.ts';
import { type Balancer, type DataNode, enclosing, type Place, type Placement } from '../../model/environment.ts';
import { quantityOf, wordOf } from '../../model/value.ts';
import { countText, type Member, type Node } from '../diagram.ts';
import { automationLines } from './automation-lines.ts';
import { elementNode, factLine, kindOf, partLines, technologyOf } from './element-node.ts';
import { sidecarLines, stackLine } from './place-details.ts';
import type { Scene } from './scene.ts';

/** All instances of one element in one place. */
export function placementNode(placement: Placement, scene: Scene): Node {
    const { element, sidecars } = placement;
    const { say } = scene;
    return {
        ...barePlacementNode(placement, scene),
        details: [
            ...runningLine(placement, scene),
            ...partLines(element, say),
            ...standingLine(placement, scene),
            ...sidecarLines(sidecars, say),
        ],
    };
}

/** Without what the element consists of and what runs beside it. */
export function barePlacementNode(placement: Placement, scene: Scene): Node {
    const { element, instances, source } = placement;
    return {
        type: 'node',
        kind: element.kind,
        id: scene.idOf(placement),
        title: titleOf(element),
        instances,
        details: [...runningLine(placement, scene), ...standingLine(placement, scene)],
        source,
        element: element.source,
    };
}

function runningLine({ element, instances, properties }: Placement, { say }: Scene): string[] {
    const technology = wordOf(properties, 'runtime') ?? technologyOf(element);
    return factLine([countText(instances), kindOf(element, say), technology]);
}

function standingLine(placement: Placement, scene: Scene): string[] {
    return factLine([spreadOf(placement, scene), standbyOf(placement, scene)]);
}

export function balancerNode(balancer: Balancer, scene: Scene): Node {
    return {
        type: 'node',
        kind: 'balancer',
        id: scene.idOf(balancer),
        title: titleOf(balancer),
        details: [
            ...factLine([scene.say(`diagram.kind.${balancer.form}`), balancer.technology]),
            ...scene.environment.stacks
                .filter(({ coveredBalancers }) => coveredBalancers.includes(balancer))
                .map((stack) => stackLine(stack, scene.say)),
            ...automationLines(balancer, scene.say),
        ],
        source: balancer.source,
    };
}

export function dataNode(node: DataNode, scene: Scene): Node {
    const { database, location } = node;
    return {
        type: 'node',
        kind: database.kind,
        id: scene.idOf(node),
        title: titleOf(database),
        details: [
            ...factLine([scene.say(`diagram.role.${node.role}`), technologyOf(database)]),
            ...factLine([node.name, location && scene.say('diagram.in', { places: titleOf(location) })]),
        ],
        source: node.source,
        element: database.source,
    };
}

/** Something that a stand-in answers for here, or of which no placement is written. */
export function standInNode(element: Element, state: 'stub' | 'absent', scene: Scene): Node {
    const node = elementNode(element, scene.idOf(element), scene.say);
    return { ...node, state, details: [...node.details, scene.say(`diagram.${state}`)] };
}

/** Adds the path of places to what is drawn outside them: `seoul / k8s (kubernetes)`. */
export function withPlaces(member: Member, place: Place | undefined, scene: Scene): Member {
    if (!place) return member;
    const path = [...enclosing(place)].reverse().map(placeName).join(' / ');
    return { ...member, details: [...member.details, scene.say('diagram.in', { places: path })] };
}

function placeName(place: Place): string {
    return place.technology ? `${titleOf(place)} (${place.technology})` : titleOf(place);
}

function standbyOf({ properties }: Placement, { say }: Scene): string | undefined {
    const standby = quantityOf(properties, 'standby');
    return standby && say('diagram.standing-by', { count: standby.value });
}

function spreadOf({ properties }: Placement, { say }: Scene): string | undefined {
    const spread = wordOf(properties, 'spread');
    if (spread !== 'zones' && spread !== 'hosts' && spread !== 'racks') return undefined;
    return say('diagram.spread', { places: say(`diagram.spread.${spread}`) });
}
