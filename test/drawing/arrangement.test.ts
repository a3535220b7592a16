import { expect, test } from 'vitest';
import { arrangementOf } from '../../drawing/drawing.ts';
import type { Area, Arrangement } from '../../drawing/layout/arrangement.ts';
import type { Point } from '../../drawing/layout/packed.ts';
import { plainLook } from '../../drawing/plain-look.ts';
import type { PlainDiagram } from '../../language/index.ts';
import { drawnExamples } from './drawn-examples.ts';

const drawn = await Promise.all(
    drawnExamples().map(async ({ name, diagram }) => ({
        name,
        diagram,
        arrangement: await arrangementOf(diagram, plainLook),
    })),
);

test.each(drawn)('$name: no node stands on another', ({ arrangement: { nodes } }) => {
    const pairs = nodes.flatMap((one, index) => nodes.slice(index + 1).map((other) => [one, other] as const));
    const overlapping = pairs.filter(([one, other]) => overlap(one, other));
    expect(overlapping.map(([one, other]) => `${one.box.node.id} and ${other.box.node.id}`)).toEqual([]);
});

test.each(drawn)('$name: everything stands in its group, below the title', ({ arrangement }) => {
    const places = placesIn(arrangement);
    for (const { frame, x, y, width } of arrangement.frames) {
        const own = places.get(frame.group.id);
        for (const { id } of frame.group.members) expect(isInside(places.get(id), own)).toBe(true);
        const tops = frame.group.members.map(({ id }) => places.get(id)?.y ?? 0);
        expect(Math.min(...tops)).toBeGreaterThanOrEqual(y + frame.head.height - 1);
        expect(frame.head.width).toBeLessThanOrEqual(width);
        expect(x).toBeGreaterThanOrEqual(0);
    }
});

test.each(drawn)('$name: groups overlap only where one holds the other', ({ arrangement: { frames } }) => {
    const pairs = frames.flatMap((one, index) => frames.slice(index + 1).map((other) => [one, other] as const));
    const wrong = pairs.filter(([one, other]) => overlap(one, other) && !isInside(other, one));
    expect(wrong.map(([one, other]) => `${one.frame.group.id} and ${other.frame.group.id}`)).toEqual([]);
});

test.each(drawn)('$name: every line begins and ends at the border of what it connects', ({ diagram, arrangement }) => {
    const places = placesIn(arrangement);
    diagram.edges.forEach((edge, index) => {
        const points = arrangement.routes[index]?.points ?? [];
        expect(points.length).toBeGreaterThan(1);
        expect(isOnBorder(points.at(0), places.get(edge.from)), `${edge.from} to ${edge.to}`).toBe(true);
        expect(isOnBorder(points.at(-1), places.get(edge.to)), `${edge.from} to ${edge.to}`).toBe(true);
    });
});

test.each(drawn)('$name: no line runs through a node', ({ diagram, arrangement }) => {
    const through = diagram.edges.flatMap((edge, index) => {
        const route = arrangement.routes[index]?.points ?? [];
        const crossed = arrangement.nodes.filter((node) => partsOf(route).some((part) => overlap(part, shrunk(node))));
        return crossed.map(({ box }) => `${edge.from} to ${edge.to} through ${box.node.id}`);
    });
    expect(through).toEqual([]);
});

test.each(drawn)('$name: labels of lines stand on nothing', ({ arrangement: { nodes, routes } }) => {
    const labels = routes.flatMap(({ label }) => label ?? []);
    const onNodes = labels.filter((label) => nodes.some((node) => overlap(label, node)));
    const onLabels = labels.filter((label, index) => labels.slice(index + 1).some((other) => overlap(label, other)));
    expect([onNodes, onLabels]).toEqual([[], []]);
});

test.each(drawn)('$name: labels of lines stand on no other line', ({ diagram, arrangement: { routes, isPacked } }) => {
    if (isPacked) return;
    const onLines = routes.flatMap(({ label }, index) =>
        label ? routes.filter((other, at) => at !== index && crosses(other.points, label)).map(() => index) : [],
    );
    expect(onLines.map((index) => diagram.edges[index]?.from)).toEqual([]);
});

test('replicas that call each other through balancers are drawn with few crossings', () => {
    const hard = drawn.find(({ name }) => name === 'parcels/sorting environment:운영 counted');
    expect(hard?.diagram.edges.length).toBeGreaterThan(40);
    expect(crossingsIn(hard?.arrangement.routes.map(({ points }) => points) ?? [])).toBeLessThan(70);
});

test('without lines, boxes are packed into rows', async () => {
    const members = Array.from({ length: 20 }, (_, index) => {
        return { type: 'node', kind: 'service', id: `n${index}`, title: `service ${index}`, details: [] } as const;
    });
    const { width, height } = await arrangementOf({ ...nothing, members }, plainLook);
    expect(width / height).toBeGreaterThan(1);
    expect(width / height).toBeLessThan(3);
});

const nothing: PlainDiagram = {
    title: '',
    language: 'en',
    direction: 'right',
    remarks: [],
    members: [],
    edges: [],
    legend: [],
};

function placesIn({ frames, nodes }: Arrangement): ReadonlyMap<string, Area> {
    return new Map<string, Area>([
        ...frames.map((frame) => [frame.frame.group.id, frame] as const),
        ...nodes.map((node) => [node.box.node.id, node] as const),
    ]);
}

function overlap(one: Area, other: Area): boolean {
    const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
    return !isBeside && one.y + one.height > other.y && other.y + other.height > one.y;
}

function isInside(inner: Area | undefined, outer: Area | undefined): boolean {
    if (!inner || !outer) return false;
    const isAcross = inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width + 0.5;
    return isAcross && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height + 0.5;
}

function isOnBorder(point: Point | undefined, area: Area | undefined): boolean {
    if (!point || !area) return false;
    const { x, y, width, height } = area;
    const isNear = (one: number, other: number) => Math.abs(one - other) <= 1;
    const isOnSide =
        (isNear(point.x, x) || isNear(point.x, x + width)) && point.y >= y - 1 && point.y <= y + height + 1;
    return (
        isOnSide ||
        ((isNear(point.y, y) || isNear(point.y, y + height)) && point.x >= x - 1 && point.x <= x + width + 1)
    );
}

/** The straight parts of a line, as areas without a width. */
function partsOf(points: readonly Point[]): Area[] {
    return points.slice(1).map((to, index) => {
        const from = points[index] ?? to;
        const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
        return { x, y, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) };
    });
}

/** Labels have some room around them, which lines may touch. */
function crosses(points: readonly Point[], { x, y, width, height }: Area): boolean {
    const text = { x: x + 4, y: y + 3, width: width - 8, height: height - 6 };
    return partsOf(points).some((part) => overlap(part, text));
}

function crossingsIn(ways: readonly (readonly Point[])[]): number {
    const parts = ways.map(partsOf);
    const pairs = parts.flatMap((one, index) => parts.slice(index + 1).map((other) => [one, other] as const));
    return pairs.reduce(
        (sum, [one, other]) => sum + one.flatMap((part) => other.filter((each) => cross(part, each))).length,
        0,
    );
}

function cross(one: Area, other: Area): boolean {
    if (one.height === 0 && other.width === 0)
        return isBetween(other.x, one.x, one.width) && isBetween(one.y, other.y, other.height);
    return one.width === 0 && other.height === 0 && cross(other, one);
}

function isBetween(value: number, start: number, length: number): boolean {
    return value > start + 0.5 && value < start + length - 0.5;
}

function shrunk({ x, y, width, height }: Area): Area {
    return { x: x + 1.5, y: y + 1.5, width: width - 3, height: height - 3 };
}
