import type { FaultNode } from './fault-graph.ts';

/** Nodes that are causes of each other belong together; causes come before their effects. */
export function strongComponents(roots: Iterable<FaultNode>): FaultNode[][] {
    const components: FaultNode[][] = [];
    const states = new Map<FaultNode, Visit>();
    const open: Visit[] = [];
    for (const root of roots) {
        if (!states.has(root)) walk(root, states, open, components);
    }
    return components;
}

interface Visit {
    readonly node: FaultNode;
    readonly rank: number;
    lowest: number;
    nextCause: number;
    isOpen: boolean;
}

/** Tarjan's algorithm with a stack of its own, because chains of calls may be long. */
function walk(root: FaultNode, states: Map<FaultNode, Visit>, open: Visit[], components: FaultNode[][]): void {
    const path = [enter(root, states, open)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
        const cause = visit.node.causes[visit.nextCause]?.node;
        visit.nextCause += 1;
        if (cause) {
            const seen = states.get(cause);
            if (!seen) path.push(enter(cause, states, open));
            else if (seen.isOpen) visit.lowest = Math.min(visit.lowest, seen.rank);
            continue;
        }
        path.pop();
        const parent = path.at(-1);
        if (parent) parent.lowest = Math.min(parent.lowest, visit.lowest);
        if (visit.lowest === visit.rank) components.push(close(visit, open));
    }
}

function enter(node: FaultNode, states: Map<FaultNode, Visit>, open: Visit[]): Visit {
    const rank = states.size;
    const visit: Visit = { node, rank, lowest: rank, nextCause: 0, isOpen: true };
    states.set(node, visit);
    open.push(visit);
    return visit;
}

function close(first: Visit, open: Visit[]): FaultNode[] {
    const members = open.splice(open.lastIndexOf(first));
    for (const member of members) member.isOpen = false;
    return members.map(({ node }) => node);
}
