import { type Element, isStore, isWorkload } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import type { Diagram, Edge, Group, Node } from '../diagram.ts';
import type { Drafting } from '../drafting.ts';
import { balancerEdges } from './balancer-edges.ts';
import { elementNode } from './element-node.ts';
import { environmentGroup } from './environment-group.ts';
import { mergedEdges } from './merged-edges.ts';
import { placeGroups } from './place-groups.ts';
import { differences } from './placement-differences.ts';
import { promotionOrder } from './promotion-order.ts';
import { replicationEdges } from './replication-edges.ts';
import { type Scene, sceneOf } from './scene.ts';
import { surroundings } from './surroundings.ts';
import { tierLine } from './tier-line.ts';
import { trafficEdges } from './traffic-edges.ts';

/** Where one element stands in every environment, with what leads to it and the data that it uses. */
export function placementDiagram(model: Model, element: Element, drafting: Drafting): Diagram {
    const { language, say } = drafting;
    const stores = isWorkload(element) ? element.interactions.map(({ to }) => to).filter(isStore) : [];
    const shown = new Set([element, ...stores]);
    const scenes = promotionOrder(model).map((environment) => {
        const scene = sceneOf(environment, undefined, {
            ...drafting,
            nesting: 'region',
            passes: (each) => shown.has(each),
        });
        return { ...scene, showsEmpty: () => false };
    });
    const environments = scenes.map(({ environment }) => environment);
    return {
        title: say('subject.placement', { name: element.title ?? element.name }),
        language,
        direction: 'right',
        remarks: scenes.length > 0 ? [] : [say('diagram.nothing-shown')],
        members: scenes.map((scene) => groupOf(element, environments, scene)),
        edges: mergedEdges(scenes.flatMap(edgesOf)),
        legend: [],
    };
}

function edgesOf(scene: Scene): Edge[] {
    return [...trafficEdges(scene), ...balancerEdges(scene), ...replicationEdges(scene)];
}

function groupOf(element: Element, environments: readonly Environment[], scene: Scene): Group {
    const { environment, say } = scene;
    const here = [...placeGroups(scene), ...surroundings(scene).inside];
    const group = environmentGroup(
        standsIn(environment, element) ? here : [absentNode(element, scene), ...here],
        scene,
    );
    return {
        ...group,
        details: [...tierLine(environment, say), ...differences(element, environment, environments, say)],
    };
}

function standsIn({ placements, dataNodes, allPlaces, stubs }: Environment, element: Element): boolean {
    return (
        placements.some((placement) => placement.element === element) ||
        dataNodes.some(({ database }) => database === element) ||
        allPlaces.some(({ hosted }) => hosted.includes(element)) ||
        stubs.includes(element)
    );
}

function absentNode(element: Element, scene: Scene): Node {
    const { idOf, say } = scene;
    const node = elementNode(element, `${idOf(element)}/absent`, say);
    return { ...node, state: 'absent', details: [...node.details, say('diagram.runs-not-here')] };
}
