import { type Balancer, enclosing, type Place, type Placement } from '../../model/environment.ts';
import type { Edge } from '../diagram.ts';
import type { Scene } from './scene.ts';

/**
 * From every balancer to the instances behind it. Where several balancers serve one element, each instance stands
 * behind those that are nearest to it, and an outer balancer leads to the inner ones; one that is written to stand before
 * others leads to these.
 */
export function balancerEdges(scene: Scene): Edge[] {
    const { balancers, placements } = scene.environment;
    const elements = new Set(balancers.flatMap(({ targets }) => targets));
    return [...elements].flatMap((element) => {
        const serving = balancers.filter(
            (balancer) => balancer.targets.includes(element) && scene.isVisible(element, balancer),
        );
        const served = placements.filter(
            (placement) => placement.element === element && scene.isVisible(element, placement),
        );
        return serving.flatMap((balancer) => edgesOf(balancer, serving, served, scene));
    });
}

function edgesOf(balancer: Balancer, serving: readonly Balancer[], served: readonly Placement[], scene: Scene): Edge[] {
    const next = balancer.leadsTo.filter((each) => serving.includes(each));
    if (next.length > 0) return edgesTo(next, balancer, scene);
    const own = served.filter((placement) => nearestTo(placement, serving).includes(balancer));
    const behind = own.length > 0 ? own : innerBalancers(balancer, serving, served);
    return edgesTo(behind, balancer, scene);
}

function edgesTo(behind: readonly (Balancer | Placement)[], balancer: Balancer, scene: Scene): Edge[] {
    const from = scene.idOf(balancer);
    return behind.map((target) => ({
        kind: 'request',
        from,
        to: scene.idOf(target),
        verbs: [],
        means: [],
        source: balancer.source,
    }));
}

function nearestTo({ place }: Placement, balancers: readonly Balancer[]): Balancer[] {
    const nearness = (balancer: Balancer) => commonDepth(place, balancer.place);
    const nearest = Math.max(...balancers.map(nearness));
    return balancers.filter((balancer) => nearness(balancer) === nearest);
}

function innerBalancers(outer: Balancer, serving: readonly Balancer[], served: readonly Placement[]): Balancer[] {
    const leading = new Set(served.flatMap((placement) => nearestTo(placement, serving)));
    return [...leading].filter(({ place }) => !outer.place || [...enclosing(place)].includes(outer.place));
}

/** How many places two things share. */
function commonDepth(one: Place | undefined, other: Place | undefined): number {
    const places = new Set(enclosing(one));
    return [...enclosing(other)].filter((place) => places.has(place)).length;
}
