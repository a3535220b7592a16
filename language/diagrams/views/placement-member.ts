import { titleOf } from '../../model/element.ts';
import type { Place, Placement } from '../../model/environment.ts';
import { enclosing } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import type { Group, Node } from '../diagram.ts';
import { placementNode } from './deployed-nodes.ts';
import type { Scene } from './scene.ts';

/** Instances of one element in one place: a box with their number or, expanded, a group with a box for each. */
export function placementMember(placement: Placement, scene: Scene): Group | Node {
    const node = placementNode(placement, scene);
    const { isStated, min } = placement.instances;
    if (scene.instances === 'counted' || !isStated || min < 2 || min > mostDrawn) return node;
    const { id, title, details, source, instances } = node;
    const zones = zonesOver(placement);
    const members = Array.from({ length: min }, (_, index) => instanceNode(node, index, zones, scene));
    return { type: 'group', kind: 'instances', id, title, details, source, instances, members };
}

/** Of more a number tells more than boxes. */
const mostDrawn = 10;

function instanceNode(node: Node, index: number, zones: readonly Place[], { say }: Scene): Node {
    const number = index + 1;
    const zone = zones[index % Math.max(1, zones.length)];
    return {
        ...node,
        id: `${node.id}/instance ${number}`,
        title: say('diagram.instance', { name: node.title, number }),
        instances: undefined,
        details: zone ? [say('diagram.in', { places: titleOf(zone) })] : [],
    };
}

/** The zones over which the instances are divided evenly, where it is said that they are. */
function zonesOver({ place, properties }: Placement): readonly Place[] {
    if (wordOf(properties, 'spread') !== 'zones') return [];
    const zones = [...enclosing(place)].find(({ spans }) => spans.length > 1)?.spans ?? [];
    return zones.every(({ kind }) => kind === 'zone') ? zones : [];
}
