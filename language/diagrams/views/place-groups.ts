import { titleOf } from '../../model/element.ts';
import type { Environment, Place } from '../../model/environment.ts';
import type { Group, Member, Node } from '../diagram.ts';
import { balancerNode, dataNode } from './deployed-nodes.ts';
import { hostedNodes } from './hosted-nodes.ts';
import { placeDetails } from './place-details.ts';
import { placementMember } from './placement-member.ts';
import type { Say, Scene } from './scene.ts';

/** Places inside places, with what runs in them: the environment as it is built. */
export function placeGroups(scene: Scene): Member[] {
    return membersOf(outsidePlaces(scene.environment), scene);
}

/** What stands directly in a place, or in no place. */
export type Contents = Pick<Place, 'balancers' | 'placements' | 'dataNodes' | 'children'>;

export function outsidePlaces({ balancers, placements, dataNodes, places }: Environment): Contents {
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
        ...placements.map((placement) => placementMember(placement, scene)),
        ...dataNodes.map((node) => dataNode(node, scene)),
        ...contents.children.flatMap((place) => placeGroup(place, scene) ?? []),
    ];
}

function placeGroup(place: Place, scene: Scene): Group | Node | undefined {
    const members = [...hostedNodes(place, scene), ...membersOf(place, scene)];
    if (members.length === 0 && !scene.showsEmpty(place)) return undefined;
    const id = scene.idOf(place);
    const drawn = { id, title: titleOf(place), details: placeDetails(place, scene), source: place.source };
    if (members.length === 0 && isLeaf(place)) return { type: 'node', kind: 'place', ...drawn };
    return {
        type: 'group',
        kind: place.kind,
        ...drawn,
        members: members.length > 0 ? members : [emptyNode(id, scene.say)],
    };
}

/** Nothing has to be written in these. */
function isLeaf({ kind }: Place): boolean {
    return kind === 'power' || kind === 'registry' || kind === 'pool';
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
