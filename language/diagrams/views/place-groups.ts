import { titleOf } from '../../model/element.ts';
import type { Environment, Place } from '../../model/environment.ts';
import type { Group, Member, Node } from '../diagram.ts';
import { automationLines } from './automation-lines.ts';
import { balancerNode, dataNode, placementNode } from './deployed-nodes.ts';
import type { Say, Scene } from './scene.ts';

/** Places inside places, with what runs in them: the environment as it is built. */
export function placeGroups(scene: Scene): Member[] {
    return membersOf(outsidePlaces(scene.environment), scene);
}

type Contents = Pick<Place, 'balancers' | 'placements' | 'dataNodes' | 'children'>;

function outsidePlaces({ balancers, placements, dataNodes, places }: Environment): Contents {
    return {
        balancers: balancers.filter(({ place }) => !place),
        placements: placements.filter(({ place }) => !place),
        dataNodes: dataNodes.filter(({ place }) => !place),
        children: places,
    };
}

function membersOf(contents: Contents, scene: Scene): Member[] {
    const { isVisible } = scene;
    const balancers = contents.balancers.filter((balancer) =>
        balancer.targets.some((target) => isVisible(target, balancer)),
    );
    const placements = contents.placements.filter((placement) => isVisible(placement.element, placement));
    const dataNodes = contents.dataNodes.filter((node) => isVisible(node.database, node));
    return [
        ...balancers.map((balancer) => balancerNode(balancer, scene)),
        ...placements.map((placement) => placementNode(placement, scene)),
        ...dataNodes.map((node) => dataNode(node, scene)),
        ...contents.children.flatMap((place) => placeGroup(place, scene) ?? []),
    ];
}

function placeGroup(place: Place, scene: Scene): Group | undefined {
    const members = membersOf(place, scene);
    if (members.length === 0 && !scene.showsEmpty(place)) return undefined;
    const id = scene.idOf(place);
    return {
        type: 'group',
        kind: place.kind,
        id,
        title: titleOf(place),
        details: detailsOf(place, scene.say),
        source: place.source,
        members: members.length > 0 ? members : [emptyNode(id, scene.say)],
    };
}

/** What stands in a group that has nothing in it: Mermaid draws a group without members as a node. */
export function emptyNode(groupId: string, say: Say): Node {
    return {
        type: 'node',
        kind: 'empty',
        id: `${groupId}/empty`,
        title: say('diagram.empty'),
        details: [],
        source: undefined,
    };
}

function detailsOf(place: Place, say: Say): string[] {
    const spans = place.spans.length > 0 ? [say('diagram.spans', { places: place.spans.map(titleOf) })] : [];
    const managed = place.isManaged ? [say('diagram.managed')] : [];
    return [
        place.technology ?? say(`diagram.kind.${place.kind}`),
        ...spans,
        ...managed,
        ...automationLines(place, say),
    ];
}
