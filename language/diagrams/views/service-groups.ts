import { type Element, titleOf } from '../../model/element.ts';
import type { Group, Member } from '../diagram.ts';
import { balancerNode, dataNode, withPlaces } from './deployed-nodes.ts';
import { hostedNodes } from './hosted-nodes.ts';
import { placementMember } from './placement-member.ts';
import type { Scene } from './scene.ts';

/** A group for every element that runs: its balancers, its instances wherever they are, and the data only it uses. */
export function serviceGroups(scene: Scene): Member[] {
    const deployed = deployedMembers(scene);
    const byElement = Map.groupBy(deployed, ({ element }) => element);
    const running = new Set(deployed.flatMap(({ member, element }) => (element && member.instances ? [element] : [])));
    const groups = [...running].map((element) => serviceGroup(element, byElement.get(element) ?? [], scene));
    const others = deployed.filter(({ element }) => !element || !running.has(element));
    return [...groups, ...others.map(({ member }) => member)];
}

interface Owned {
    readonly member: Member;
    /** The element whose group it belongs into. */
    readonly element: Element | undefined;
}

function deployedMembers(scene: Scene): Owned[] {
    const { environment, isVisible } = scene;
    const balancers = environment.balancers.filter((balancer) =>
        balancer.targets.some((target) => isVisible(target, balancer)),
    );
    const placements = environment.placements.filter((placement) => isVisible(placement.element, placement));
    const hosted = environment.allPlaces.flatMap((place) => hostedNodes(place, scene).map((node) => ({ node, place })));
    const dataNodes = environment.dataNodes.filter((node) => isVisible(node.database, node));
    return [
        ...balancers.map((each) => ({
            member: withPlaces(balancerNode(each, scene), each.place, scene),
            element: onlyOne(each.targets),
        })),
        ...placements.map((each) => ({
            member: withPlaces(placementMember(each, scene), each.place, scene),
            element: each.element,
        })),
        ...dataNodes.map((each) => ({
            member: withPlaces(dataNode(each, scene), each.place, scene),
            element: onlyOne(each.database.inbound.map(({ from }) => from)),
        })),
        ...hosted.map(({ node, place }) => ({ member: withPlaces(node, place, scene), element: undefined })),
    ];
}

function onlyOne(elements: readonly Element[]): Element | undefined {
    const [first, ...others] = new Set(elements);
    return others.length === 0 ? first : undefined;
}

export function serviceGroupId(element: Element, { idOf }: Scene): string {
    return `${idOf(element)}/all`;
}

function serviceGroup(element: Element, deployed: readonly Owned[], scene: Scene): Group {
    return {
        type: 'group',
        kind: element.kind,
        id: serviceGroupId(element, scene),
        title: titleOf(element),
        details: [scene.say(`diagram.kind.${element.kind}`)],
        source: element.source,
        members: deployed.map(({ member }) => member),
    };
}
