import { expect, test } from 'vitest';
import { drawnAt } from '../../client/features/preview/drawn-at.ts';
import type { PreviewTarget } from '../../server/protocol.ts';

const uri = 'file:///shop.gplan';
const targets: Record<string, PreviewTarget> = {
    prod: { uri, range: lines(5, 9) },
    host: { uri, range: lines(6, 8) },
    order: { uri, range: lines(7, 7), declaration: { uri, range: lines(0, 2) } },
};

test('the innermost thing around the cursor counts', () => {
    expect(drawnAt(targets, uri, { line: 7, character: 3 })).toBe('order');
    expect(drawnAt(targets, uri, { line: 8, character: 0 })).toBe('host');
    expect(drawnAt(targets, uri, { line: 9, character: 0 })).toBe('prod');
});

test('in the declaration of an element, what runs it counts', () =>
    expect(drawnAt(targets, uri, { line: 1, character: 0 })).toBe('order'));

test('nothing is drawn for other places, nor for other files', () => {
    expect(drawnAt(targets, uri, { line: 3, character: 0 })).toBe(undefined);
    expect(drawnAt(targets, 'file:///other.gplan', { line: 7, character: 3 })).toBe(undefined);
});

function lines(start: number, end: number) {
    return { start: { line: start, character: 0 }, end: { line: end, character: 80 } };
}
