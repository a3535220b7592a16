import { expect, test } from 'vitest';
import { drawableOf } from '../../drawing/drawing.ts';
import { backwardLines } from '../../drawing/layout/backward-lines.ts';
import { plainLook } from '../../drawing/plain-look.ts';
import type { PlainDiagram, PlainMember } from '../../language/index.ts';
import { drawnExamples } from './drawn-examples.ts';

test('lines without a circle stay as they are', () => {
    expect(backward([node('a'), group('g', [node('b')])], ['a b'])).toEqual([]);
});

test('of two lines between a box and a group, one is turned', () => {
    expect(backward([node('a'), group('g', [node('b'), node('c')])], ['a b', 'c a'])).toEqual(['c a']);
});

test('of a circle through two groups, only the line that closes it is turned', () => {
    const members = [node('entry'), group('g', [node('a')]), group('h', [node('b')]), node('balancer')];
    expect(backward(members, ['entry a', 'a b', 'b balancer', 'balancer a'])).toEqual(['balancer a']);
});

test('what is turned in a group does not depend on what is around it', () => {
    const inner = [node('a'), node('b')];
    const lines = ['a b', 'b a'];
    expect(backward([group('g', inner), node('c')], [...lines, 'a c', 'c b'])).toEqual(['b a', 'c b']);
    expect(backward(inner, lines)).toEqual(['b a']);
});

test('a line to itself, or to the group around it, stays as it is', () => {
    expect(backward([group('g', [node('a')])], ['a a', 'a g', 'g a'])).toEqual([]);
});

test.each(drawnExamples())('$name: at most half of the lines are turned', ({ diagram }) => {
    const { boxes, lines } = drawableOf(diagram, plainLook);
    expect(backwardLines(boxes, lines).size).toBeLessThanOrEqual(lines.length / 2);
});

/** The lines of a picture that lead back, each as its ends. */
function backward(members: readonly PlainMember[], ends: readonly string[]): string[] {
    const { boxes, lines } = drawableOf({ ...empty, members, edges: ends.map(edge) }, plainLook);
    const found = backwardLines(boxes, lines);
    return ends.filter((_, index) => lines.some((line, at) => at === index && found.has(line)));
}

const empty: PlainDiagram = {
    title: '',
    language: 'en',
    direction: 'down',
    remarks: [],
    members: [],
    edges: [],
    legend: [],
};

function edge(ends: string): PlainDiagram['edges'][number] {
    const [from = '', to = ''] = ends.split(' ');
    return { kind: 'request', from, to, verbs: [], means: [] };
}

function node(id: string): PlainMember {
    return { type: 'node', kind: 'service', id, title: id, details: [] };
}

function group(id: string, members: readonly PlainMember[]): PlainMember {
    return { type: 'group', kind: 'host', id, title: id, details: [], members };
}
