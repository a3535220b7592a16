import { type Element, titleOf } from '../../model/element.ts';
import type { Group, Member, Node } from '../diagram.ts';
import { balancerNode, dataNode, placementNode, withPlaces } from './deployed-nodes.ts';
import { hostedNodes } from './hosted-nodes.ts';
import type { Scene } from './scene.ts';

/** A group for every element that runs: its balancers, its instances wherever they are, and the data only it uses. */
export function serviceGroups(scene: Scene): Member[] {
    const nodes = deployedNodes(scene);
    const byElement = Map.groupBy(nodes, ({ element }) => element);
    const running = new Set(nodes.flatMap(({ node, element }) => (element && node.instances ? [element] : [])));
    const groups = [...running].map((element) => serviceGroup(element, byElement.get(element) ?? [], scene));
    const others = nodes.filter(({ element }) => !element || !running.has(element));
    return [...groups, ...others.map(({ node }) => node)];
}

interface OwnedNode {
    readonly node: Node;
    /** The element whose group it belongs into. */
    readonly element: Element | undefined;
}

function deployedNodes(scene: Scene): OwnedNode[] {
    const { environment, isVisible } = scene;
    const balancers = environment.balancers.filter((balancer) =>
        balancer.targets.some((target) => isVisible(target, balancer)),
    );
    const placements = environment.placements.filter((placement) => isVisible(placement.element, placement));
    const hosted = environment.allPlaces.flatMap((place) => hostedNodes(place, scene).map((node) => ({ node, place })));
    const dataNodes = environment.dataNodes.filter((node) => isVisible(node.database, node));
    return [
        ...balancers.map((each) => ({
            node: withPlaces(balancerNode(each, scene), each.place, scene),
            element: onlyOne(each.targets),
        })),
        ...placements.map((each) => ({
            node: withPlaces(placementNode(each, scene), each.place, scene),
            element: each.element,
        })),
        ...dataNodes.map((each) => ({
            node: withPlaces(dataNode(each, scene), each.place, scene),
            element: onlyOne(each.database.inbound.map(({ from }) => from)),
        })),
        ...hosted.map(({ node, place }) => ({ node: withPlaces(node, place, scene), element: undefined })),
    ];
}

function onlyOne(elements: readonly Element[]): Element | undefined {
    const [first, ...others] = new Set(elements);
    return others.length === 0 ? first : undefined;
}

export function serviceGroupId(element: Element, { idOf }: Scene): string {
    return `${idOf(element)}/all`;
}

function serviceGroup(element: Element, nodes: readonly OwnedNode[], scene: Scene): Group {
    return {
        type: 'group',
        kind: element.kind,
        id: serviceGroupId(element, scene),
        title: titleOf(element),
        details: [scene.say(`diagram.kind.${element.kind}`)],
        source: element.source,
        members: nodes.map(({ node }) => node),
    };
}
