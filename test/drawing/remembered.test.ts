import { expect, test } from 'vitest';
import { arrangementOf, drawing } from '../../drawing/drawing.ts';
import { layOut } from '../../drawing/lay-out.ts';
import { plainLook } from '../../drawing/plain-look.ts';
import { rehearse } from '../../drawing/rehearse.ts';
import { remembered } from '../../drawing/remembered.ts';
import type { PlainDiagram } from '../../language/index.ts';

function counting() {
    let layouts = 0;
    const look = {
        ...plainLook,
        layOut: remembered((graph) => {
            layouts++;
            return layOut(graph);
        }),
    };
    return { look, count: () => layouts };
}

test('a change that alters no size and no line costs no layout', async () => {
    const { look, count } = counting();
    await drawing(calling('order', 'shop'), look);
    const before = count();
    const { svg } = await drawing(calling('ordes', 'shop'), look);
    expect(count()).toBe(before);
    expect(svg).toBe((await drawing(calling('ordes', 'shop'), plainLook)).svg);
});

test('another line is another layout', async () => {
    const { look, count } = counting();
    await drawing(calling('order', 'shop'), look);
    const before = count();
    await drawing({ ...calling('order', 'shop'), edges: [] }, look);
    await drawing(calling('order', 'a shop with a long name'), look);
    expect(count()).toBeGreaterThan(before);
});

test('a picture with hundreds of lines is packed, and its lines lead from box to box', async () => {
    const { look, count } = counting();
    const { nodes, routes, width, height } = await arrangementOf(manyLines(200), look);
    expect(count()).toBe(0);
    expect(nodes).toHaveLength(200);
    expect(routes.every(({ points }) => points.length > 1)).toBe(true);
    expect(width / height).toBeGreaterThan(0.5);
    expect(width / height).toBeLessThan(3);
});

test.each([
    ['en', 'they run straight behind them and without labels'],
    ['ko', '선은 설명 없이 상자 뒤로 곧게 지나갑니다'],
] as const)('a packed picture says so in its own language (%s)', async (language, said) => {
    const { svg, remarks } = await drawing({ ...manyLines(200), language, remarks: ['Old.'] }, plainLook);
    const shown = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(remarks.join(' ')).toContain(said);
    expect(shown).toContain('Old.');
    expect(shown).toContain(said);
});

test('a picture whose lines have found their ways says nothing of itself', async () => {
    expect((await drawing(calling('order', 'shop'), plainLook)).remarks).toEqual([]);
});

test('a rehearsal is a single layout', async () => {
    const { look, count } = counting();
    await rehearse(look);
    expect(count()).toBe(1);
});

function calling(from: string, to: string): PlainDiagram {
    return {
        ...manyLines(0),
        members: [from, to].map((title) => ({ type: 'node', kind: 'service', id: title, title, details: [] })),
        edges: [{ kind: 'request', from, to, verbs: [], means: [] }],
    };
}

function manyLines(nodes: number): PlainDiagram {
    const ids = Array.from({ length: nodes }, (_, index) => `n${index}`);
    return {
        title: 'Many',
        language: 'en',
        direction: 'down',
        remarks: [],
        members: ids.map((id) => ({ type: 'node', kind: 'service', id, title: id, details: [] })),
        edges: ids.map((id, index) => {
            return { kind: 'request', from: id, to: ids[(index * 7) % nodes] ?? id, verbs: ['calls'], means: [] };
        }),
        legend: [],
    };
}
