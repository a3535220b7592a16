import type { FaultNode, Weighted } from './fault-graph.ts';
import { strongComponents } from './strong-components.ts';

/** What a gate is made of; the operations of an algebra of failures. */
export interface FailureAlgebra<Value> {
    /** What never fails. */
    readonly never: Value;
    /** What has failed already. */
    readonly always: Value;
    readonly event: (node: FaultNode) => Value;
    readonly or: (left: Value, right: Value) => Value;
    readonly and: (left: Value, right: Value) => Value;
    readonly isSame: (left: Value, right: Value) => boolean;
}

/**
 * The value of everything that some nodes depend on: once for each node, and round by round from "never fails" where
 * nodes are causes of each other.
 */
export function evaluateGates<Value>(
    tops: readonly FaultNode[],
    algebra: FailureAlgebra<Value>,
): ReadonlyMap<FaultNode, Value> {
    const values = new Map<FaultNode, Value>();
    for (const component of strongComponents(tops)) {
        const isCyclic =
            component.length > 1 || component.some((node) => node.causes.some((each) => each.node === node));
        for (let isSettled = false; !isSettled; ) {
            isSettled = true;
            for (const node of component) {
                const before = values.get(node) ?? algebra.never;
                const value = node.threshold === undefined ? algebra.event(node) : gateValue(node, values, algebra);
                values.set(node, value);
                if (isCyclic && !algebra.isSame(before, value)) isSettled = false;
            }
        }
    }
    return values;
}

function gateValue<Value>(
    { threshold = 0, causes }: FaultNode,
    values: ReadonlyMap<FaultNode, Value>,
    algebra: FailureAlgebra<Value>,
): Value {
    if (causes.every(({ weight }) => weight >= threshold)) {
        return causes.reduce((sum, { node }) => algebra.or(sum, values.get(node) ?? algebra.never), algebra.never);
    }
    return atLeast(threshold, causes, values, algebra);
}

/** By the first cause: it fails, and the others need to reach less, or the others reach it alone. */
function atLeast<Value>(
    threshold: number,
    causes: readonly Weighted[],
    values: ReadonlyMap<FaultNode, Value>,
    algebra: FailureAlgebra<Value>,
): Value {
    // By what is still needed, after each number of causes; from the last cause to the first.
    let later: Value[] = [algebra.always];
    for (const { node, weight } of causes.toReversed()) {
        const value = values.get(node) ?? algebra.never;
        later = Array.from({ length: threshold + 1 }, (_, needed) => {
            if (needed === 0) return algebra.always;
            const without = later[needed] ?? algebra.never;
            const rest = later[Math.max(0, needed - weight)] ?? algebra.never;
            return algebra.or(algebra.and(value, rest), without);
        });
    }
    return later[threshold] ?? algebra.never;
}
