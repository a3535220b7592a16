import type { Box } from '../boxes/group-frame.ts';
import type { Line } from './layout-graph.ts';

/**
 * Lines that have to be turned around for the others to lead one way through the boxes of every group. The layout
 * breaks circles as well, but only within a group: where a line crosses borders, it leads one that it has turned out
 * of the wrong side and around everything.
 */
export function backwardLines(boxes: readonly Box[], lines: readonly Line[]): ReadonlySet<Line> {
    const backward = new Set<Line>();
    function visit(members: readonly Box[]): void {
        const holders = new Map(members.flatMap((member) => keysIn(member).map((key) => [key, member.key])));
        const ways = lines.flatMap((line) => waysBetween(line, holders));
        const order = leadingOn([...new Set(holders.values())], ways);
        for (const { line, from, to } of ways) if (order.indexOf(from) > order.indexOf(to)) backward.add(line);
        for (const member of members) if (member.type === 'group') visit(member.members);
    }
    if (lines.length > 0) visit(boxes);
    return backward;
}

/** A line as it leads from one member of a group to another. */
interface Way {
    readonly line: Line;
    readonly from: string;
    readonly to: string;
}

function keysIn(box: Box): string[] {
    return box.type === 'node' ? [box.key] : [box.key, ...box.members.flatMap(keysIn)];
}

function waysBetween(line: Line, holders: ReadonlyMap<string, string>): Way[] {
    const [from, to] = [holders.get(line.from), holders.get(line.to)];
    return from === undefined || to === undefined || from === to ? [] : [{ line, from, to }];
}

/** An order in which few ways lead back, by the heuristic of Eades, Lin and Smyth (1993). */
function leadingOn(keys: readonly string[], ways: readonly Way[]): readonly string[] {
    const first: string[] = [];
    const last: string[] = [];
    let left = keys.filter((key) => ways.some(({ from, to }) => from === key || to === key));
    let open = ways;
    while (left.length > 0) {
        const { key, end } = next(left, open);
        if (end === 'first') first.push(key);
        else last.unshift(key);
        left = left.filter((each) => each !== key);
        open = open.filter(({ from, to }) => from !== key && to !== key);
    }
    return [...first, ...last];
}

/** What nothing leads to comes first, what nothing leaves comes last, and then whatever sends more than it gets. */
function next(keys: readonly string[], ways: readonly Way[]): { readonly key: string; readonly end: 'first' | 'last' } {
    const source = keys.find((key) => ways.every(({ to }) => to !== key));
    if (source !== undefined) return { key: source, end: 'first' };
    const sink = keys.findLast((key) => ways.every(({ from }) => from !== key));
    if (sink !== undefined) return { key: sink, end: 'last' };
    return { key: keys.reduce((best, key) => (surplus(key, ways) > surplus(best, ways) ? key : best)), end: 'first' };
}

function surplus(key: string, ways: readonly Way[]): number {
    return ways.reduce((sum, { from, to }) => sum + Number(from === key) - Number(to === key), 0);
}
