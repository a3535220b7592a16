import { isOutside } from '../../model/element.ts';
import type { Balancer, DataNode, Placement, TrafficPath } from '../../model/environment.ts';
import type { Edge } from '../diagram.ts';
import { standIns } from './hosted-nodes.ts';
import { interactionEdge } from './interaction-edge.ts';
import type { Scene } from './scene.ts';

/** The way of every interaction: to the balancers in front of its target, or else straight to what answers. */
export function trafficEdges(scene: Scene): Edge[] {
    return scene.environment.paths.filter((path) => isDrawn(path, scene)).flatMap((path) => edgesOf(path, scene));
}

/** Who is not here starts no traffic, except people and external systems that reach something in here. */
export function isDrawn(
    { interaction: { from, to }, from: placements, answeredBy }: TrafficPath,
    { isVisible }: Scene,
): boolean {
    if (!isVisible(from) && !placements.some((placement) => isVisible(from, placement))) return false;
    if (answeredBy !== 'instances' && answeredBy !== 'data nodes' && !isVisible(to)) return false;
    return placements.length > 0 || (isOutside(from) && answeredBy !== 'outside' && answeredBy !== 'nothing');
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
    if (path.answeredBy !== 'instances' && path.answeredBy !== 'data nodes') return standIns(to, scene);
    const balancers = path.through.filter((balancer) => isVisible(to, balancer));
    const entries = caller ? innerEntries(balancers) : outerEntries(balancers);
    if (entries.length > 0) return entries.map(idOf);
    return answering(path, caller)
        .filter((target) => isVisible(to, target))
        .map(idOf);
}

/** Who comes from outside comes through what stands before everything else. */
function outerEntries(balancers: readonly Balancer[]): Balancer[] {
    return balancers.filter((each) => !balancers.some(({ leadsTo }) => leadsTo.includes(each)));
}

/** Who runs here needs no name and no cache at the edge. */
function innerEntries(balancers: readonly Balancer[]): Balancer[] {
    const inner = balancers.filter(({ leadsTo }) => !leadsTo.some((each) => balancers.includes(each)));
    const real = inner.filter(({ form }) => form === 'balancer');
    return real.length > 0 ? real : inner;
}

/** The data nodes to which this caller is pinned, where it is. */
function answering({ interaction, to }: TrafficPath, caller: Placement | undefined): readonly (Placement | DataNode)[] {
    const pinned =
        caller?.access.filter(({ kind, node }) => kind === interaction.kind && node.database === interaction.to) ?? [];
    return pinned.length > 0 ? pinned.map(({ node }) => node) : to;
}
