import type { FaultNode } from './fault-graph.ts';

/**
 * What is down when some nodes have failed, in the order in which the failure spreads. Each node has the cause that
 * brought it down, the first ones none. Nothing fails without a cause, so cycles hold themselves up.
 */
export function blastRadius(failing: Iterable<FaultNode>): ReadonlyMap<FaultNode, FaultNode | undefined> {
    const causes = new Map<FaultNode, FaultNode | undefined>();
    for (const node of failing) causes.set(node, undefined);
    const weights = new Map<FaultNode, number>();
    // A map goes on to what is added while one walks through it.
    for (const failed of causes.keys()) {
        for (const { node, weight } of failed.effects) {
            const sum = (weights.get(node) ?? 0) + weight;
            weights.set(node, sum);
            if (node.threshold !== undefined && sum >= node.threshold && !causes.has(node)) causes.set(node, failed);
        }
    }
    return causes;
}
