import { titleOf } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import type { View } from '../../model/view.ts';
import type { Diagram } from '../diagram.ts';
import type { Draft, Drafting } from '../drafting.ts';
import { balancerEdges } from './balancer-edges.ts';
import { environmentGroup } from './environment-group.ts';
import { isCollapsed } from './is-collapsed.ts';
import { mergedEdges } from './merged-edges.ts';
import { placeGroups } from './place-groups.ts';
import { replicationEdges } from './replication-edges.ts';
import { sceneOf } from './scene.ts';
import { serviceGroups } from './service-groups.ts';
import { surroundings } from './surroundings.ts';
import { trafficEdges } from './traffic-edges.ts';

/** Where everything of an environment runs, and the ways that traffic takes between the instances. */
export function deploymentDiagram(environment: Environment, view: View | undefined, drafting: Drafting): Draft {
    const scene = sceneOf(environment, view, drafting);
    const { inside, outside } = surroundings(scene);
    const deployed = (drafting.nesting ?? view?.nesting) === 'service' ? serviceGroups(scene) : placeGroups(scene);
    const diagram: Diagram = {
        title: titleOf(view ?? environment),
        language: drafting.language,
        direction: 'right',
        remarks: [],
        members: [...outside, environmentGroup([...deployed, ...inside], scene)],
        edges: mergedEdges([...trafficEdges(scene), ...balancerEdges(scene), ...replicationEdges(scene)]),
        legend: [],
    };
    return { diagram, isFolded: isCollapsed(view?.collapsed ?? [], scene) };
}
