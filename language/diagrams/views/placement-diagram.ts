import { type Element, isStore, isWorkload, titleOf } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import type { Diagram, Edge, Group, Node } from '../diagram.ts';
import type { Drafting } from '../drafting.ts';
import { balancerEdges } from './balancer-edges.ts';
import { elementNode } from './element-node.ts';
import { environmentGroup } from './environment-group.ts';
import { mergedEdges } from './merged-edges.ts';
import { named } from './named.ts';
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
    const environments = promotionOrder(model);
    const absent = environments.filter((environment) => !standsIn(environment, element));
    const told = absent.length > mostAbsent ? absent : [];
    const scenes = environments
        .filter((environment) => !told.includes(environment))
        .map((environment) => sceneOfOnly(new Set([element, ...stores]), environment, drafting));
    const nothingShown = scenes.length > 0 ? [] : [say('diagram.nothing-shown')];
    const names = named(told.map(titleOf), say);
    return {
        title: say('subject.placement', { name: titleOf(element) }),
        language,
        direction: 'right',
        remarks: told.length > 0 ? [say('diagram.stands-not-in', { names })] : nothingShown,
        members: scenes.map((scene) => groupOf(element, environments, scene)),
        edges: mergedEdges(scenes.filter(({ environment }) => !absent.includes(environment)).flatMap(edgesOf)),
        legend: [],
    };
}

/** More environments in which it does not stand are told, not drawn. */
const mostAbsent = 4;

function sceneOfOnly(shown: ReadonlySet<Element>, environment: Environment, drafting: Drafting): Scene {
    const scene = sceneOf(environment, undefined, { ...drafting, passes: (each) => shown.has(each) });
    return { ...scene, showsEmpty: () => false };
}

function edgesOf(scene: Scene): Edge[] {
    return [...trafficEdges(scene), ...balancerEdges(scene), ...replicationEdges(scene)];
}

function groupOf(element: Element, environments: readonly Environment[], scene: Scene): Group {
    const { environment, say } = scene;
    const isHere = standsIn(environment, element);
    const here = isHere ? [...placeGroups(scene), ...surroundings(scene).inside] : [absentNode(element, scene)];
    const group = environmentGroup(here, scene);
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
