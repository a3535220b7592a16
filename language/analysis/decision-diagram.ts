/**
 * Boolean functions as shared decision diagrams, so that equal functions have equal numbers. 0 is never and 1 is always
 * true; any other number asks a variable, the lower ones first.
 */
export interface DecisionDiagram {
    readonly variable: (level: number) => number;
    readonly and: (left: number, right: number) => number;
    readonly or: (left: number, right: number) => number;
    /** The probability that a function is true, where the variables are independent. */
    readonly chanceOf: (root: number, chances: readonly number[]) => number;
    /** True when there were more nodes than allowed: then the functions mean nothing. */
    readonly isExhausted: () => boolean;
}

/** So that three numbers of nodes, or two and a level, fit into one key. */
const most = 2 ** 18;

export function decisionDiagram(budget: number): DecisionDiagram {
    const levels = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    const lows = [0, 1];
    const highs = [0, 1];
    const nodes = new Map<number, number>();
    const known = new Map<number, number>();
    const limit = Math.min(budget, most - 1);

    const node = (level: number, low: number, high: number): number => {
        if (low === high) return low;
        const key = (level * most + low) * most + high;
        const existing = nodes.get(key);
        if (existing !== undefined || levels.length > limit) return existing ?? 0;
        const added = levels.length;
        levels.push(level);
        lows.push(low);
        highs.push(high);
        nodes.set(key, added);
        return added;
    };

    const combine = (left: number, right: number, absorbing: 0 | 1): number => {
        if (left === absorbing || right === absorbing) return absorbing;
        if (left === right || right === 1 - absorbing) return left;
        if (left === 1 - absorbing) return right;
        if (levels.length > limit) return 0;
        const [first, second] = left < right ? [left, right] : [right, left];
        const key = (first * most + second) * 2 + absorbing;
        const before = known.get(key);
        if (before !== undefined) return before;
        const level = Math.min(levels[first] ?? 0, levels[second] ?? 0);
        const part = (of: number, branches: readonly number[]) => (levels[of] === level ? (branches[of] ?? 0) : of);
        const low = combine(part(first, lows), part(second, lows), absorbing);
        const high = combine(part(first, highs), part(second, highs), absorbing);
        const result = node(level, low, high);
        known.set(key, result);
        return result;
    };

    return {
        variable: (level) => node(level, 0, 1),
        and: (left, right) => combine(left, right, 0),
        or: (left, right) => combine(left, right, 1),
        chanceOf: (root, chances) => chanceOfRoot(root, { levels, lows, highs }, chances),
        isExhausted: () => levels.length > limit,
    };
}

interface Nodes {
    readonly levels: readonly number[];
    readonly lows: readonly number[];
    readonly highs: readonly number[];
}

/** By Shannon: with the variable and without it, weighed by its probability. */
function chanceOfRoot(root: number, { levels, lows, highs }: Nodes, chances: readonly number[]): number {
    const known = new Map([
        [0, 0],
        [1, 1],
    ]);
    const chanceOf = (node: number): number => {
        const before = known.get(node);
        if (before !== undefined) return before;
        const chance = chances[levels[node] ?? 0] ?? 0;
        const result = (1 - chance) * chanceOf(lows[node] ?? 0) + chance * chanceOf(highs[node] ?? 0);
        known.set(node, result);
        return result;
    };
    return chanceOf(root);
}
