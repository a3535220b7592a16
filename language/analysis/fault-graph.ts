/**
 * Who is down when which others are: a fault tree that shares its branches and may hold cycles. It is coherent, which
 * means that a further failure never brings anything back up.
 */
export interface FaultGraph {
    /** In the order of their indexes. */
    readonly nodes: readonly FaultNode[];
}

/** An event happens by itself; a gate fails as soon as enough of its causes have failed. */
export interface FaultNode {
    readonly index: number;
    /** The weight of failed causes at which a gate fails; undefined for an event. */
    readonly threshold: number | undefined;
    readonly causes: readonly Weighted[];
    /** The gates of which it is a cause. */
    readonly effects: readonly Weighted[];
    /**
     * How many things have to fail for an event: none for one that is given anyway; undefined where nobody says how many
     * there are, and for gates.
     */
    readonly size: number | undefined;
}

export interface Weighted {
    readonly node: FaultNode;
    readonly weight: number;
}

export interface FaultGraphDraft {
    readonly graph: FaultGraph;
    readonly event: (size: number | undefined) => FaultNode;
    /** Fails with any of its causes; causes may be added later. */
    readonly any: (causes?: readonly FaultNode[]) => FaultNode;
    /** Fails with all of its causes together, and never without a cause. */
    readonly all: (causes: readonly FaultNode[]) => FaultNode;
    readonly atLeast: (threshold: number, causes: readonly Weighted[]) => FaultNode;
    readonly addCause: (gate: FaultNode, cause: FaultNode) => void;
}

export function draftFaultGraph(): FaultGraphDraft {
    const nodes: NodeDraft[] = [];
    const add = (threshold: number | undefined, size: number | undefined): NodeDraft => {
        const node: NodeDraft = { index: nodes.length, threshold, size, causes: [], effects: [] };
        nodes.push(node);
        return node;
    };
    const link = (gate: FaultNode, { node, weight }: Weighted) => {
        nodes[gate.index]?.causes.push({ node, weight });
        nodes[node.index]?.effects.push({ node: gate, weight });
    };
    const atLeast = (threshold: number, causes: readonly Weighted[]) => {
        const gate = add(threshold, undefined);
        for (const cause of causes) link(gate, cause);
        return gate;
    };
    const evenly = (causes: readonly FaultNode[]) => causes.map((node) => ({ node, weight: 1 }));
    return {
        graph: { nodes },
        event: (size) => add(undefined, size),
        any: (causes = []) => atLeast(1, evenly(causes)),
        all: (causes) => atLeast(Math.max(1, causes.length), evenly(causes)),
        atLeast,
        addCause: (gate, node) => link(gate, { node, weight: 1 }),
    };
}

interface NodeDraft extends FaultNode {
    readonly causes: Weighted[];
    readonly effects: Weighted[];
}
