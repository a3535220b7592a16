import type { DataNode, Placement, TrafficPath } from '../../model/environment.ts';
import type { Edge } from '../diagram.ts';
import { interactionEdge } from './interaction-edge.ts';
import type { Scene } from './scene.ts';

/** The way of every interaction: to the balancers in front of its target, or else straight to what answers. */
export function trafficEdges(scene: Scene): Edge[] {
    return scene.environment.paths.filter((path) => isDrawn(path, scene)).flatMap((path) => edgesOf(path, scene));
}

/** Who is not here starts no traffic, except an external system that reaches something in here. */
export function isDrawn(
    { interaction: { from, to }, from: placements, answeredBy }: TrafficPath,
    { isVisible }: Scene,
): boolean {
    if (!isVisible(from) && !placements.some((placement) => isVisible(from, placement))) return false;
    if (answeredBy !== 'instances' && answeredBy !== 'data nodes' && !isVisible(to)) return false;
    return placements.length > 0 || (from.kind === 'external' && answeredBy !== 'outside' && answeredBy !== 'nothing');
}

function edgesOf(path: TrafficPath, scene: Scene): Edge[] {
    const { interaction } = path;
    if (path.from.length === 0)
        return edgesFrom(scene.idOf(interaction.from), targetsOf(path, undefined, scene), path, scene);
    const callers = path.from.filter((placement) => scene.isVisible(placement.element, placement));
    return callers.flatMap((caller) => edgesFrom(scene.idOf(caller), targetsOf(path, caller, scene), path, scene));
}

function edgesFrom(actor: string, targets: readonly string[], { interaction }: TrafficPath, { say }: Scene): Edge[] {
    return targets.map((target) => interactionEdge(interaction, actor, target, say));
}

function targetsOf(path: TrafficPath, caller: Placement | undefined, scene: Scene): string[] {
    const { isVisible, idOf } = scene;
    const { to } = path.interaction;
    if (path.answeredBy !== 'instances' && path.answeredBy !== 'data nodes') return [idOf(to)];
    const balancers = path.through.filter((balancer) => isVisible(to, balancer));
    if (balancers.length > 0) return balancers.map(idOf);
    return answering(path, caller)
        .filter((target) => isVisible(to, target))
        .map(idOf);
}

/** The data nodes to which this caller is pinned, where it is. */
function answering({ interaction, to }: TrafficPath, caller: Placement | undefined): readonly (Placement | DataNode)[] {
    const pinned =
        caller?.access.filter(({ kind, node }) => kind === interaction.kind && node.database === interaction.to) ?? [];
    return pinned.length > 0 ? pinned.map(({ node }) => node) : to;
}
