import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../../language/profiles/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

describe.each(files)('%s', async (name) => {
    const exported: Record<string, unknown> = await import(new URL(name, folder).href);

    test('gives each figure a date and a source', () => {
        for (const [key, value] of Object.entries(exported)) {
            for (const { path, figure } of figuresIn(value, key)) {
                expect(figure, path).toMatchObject({
                    asOf: expect.stringMatching(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
                    source: expect.stringMatching(/^https:\/\/\S+$/),
                });
            }
        }
    });
});

test('a figure without a date, without a source or with another form of either is found', () => {
    const dated = { asOf: '2026-11-22', source: 'https://example.com/limits' };
    const limits = {
        plans: [{ time: { seconds: 900, ...dated } }, { sizes: [512, 2048] }],
        words: ['x'],
        none: undefined,
    };
    expect(figuresIn(limits, 'limits').map(({ path }) => path)).toEqual(['limits.plans.0.time', 'limits.plans.1']);
    expect(figuresIn({ asOf: 'today' }, 'lonely')).toHaveLength(1);
});

interface Figure {
    readonly path: string;
    readonly figure: object;
}

/** Every object that holds a number itself or in a list, or says where it comes from. */
function figuresIn(value: unknown, path: string): Figure[] {
    if (typeof value !== 'object' || value === null) return [];
    const inner = Object.entries(value);
    const isFigure = !Array.isArray(value) && inner.some(([key, each]) => isNumeric(each) || isOrigin(key));
    const nested = inner.flatMap(([key, each]) => figuresIn(each, `${path}.${key}`));
    return isFigure ? [{ path, figure: value }, ...nested] : nested;
}

function isNumeric(value: unknown): boolean {
    return typeof value === 'number' || (Array.isArray(value) && value.some((each) => typeof each === 'number'));
}

function isOrigin(key: string): boolean {
    return key === 'asOf' || key === 'source';
}
