import { titleOf } from '../../model/element.ts';
import type { Environment } from '../../model/environment.ts';
import type { View } from '../../model/view.ts';
import type { Diagram, Group, Member } from '../diagram.ts';
import type { Draft, Drafting } from '../drafting.ts';
import { automationLines } from './automation-lines.ts';
import { balancerEdges } from './balancer-edges.ts';
import { isCollapsed } from './is-collapsed.ts';
import { mergedEdges } from './merged-edges.ts';
import { stackLine } from './place-details.ts';
import { emptyNode, placeGroups } from './place-groups.ts';
import { replicationEdges } from './replication-edges.ts';
import { type Scene, sceneOf } from './scene.ts';
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

function environmentGroup(members: readonly Member[], { environment, say }: Scene): Group {
    const { name, tier, source } = environment;
    return {
        type: 'group',
        kind: 'environment',
        id: name,
        title: titleOf(environment),
        details: [
            say(tier ? `diagram.tier.${tier}` : 'diagram.kind.environment'),
            ...environment.stacks
                .filter(({ coversEverything }) => coversEverything)
                .map((stack) => stackLine(stack, say)),
            ...automationLines(environment, say),
        ],
        source,
        members: members.length > 0 ? members : [emptyNode(name, say)],
    };
}
