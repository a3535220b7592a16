import type { PropertySchema } from './property-schema.ts';

/** Where a figure of somebody else comes from. */
const origin: readonly PropertySchema[] = [
    { key: 'source', owners: [], value: { kind: 'text' } },
    { key: 'as-of', owners: [], value: { kind: 'day' } },
];

/** What a `profile` says of a provider. */
export const profileProperties: readonly PropertySchema[] = [
    {
        key: 'execution-time',
        owners: ['profile'],
        value: { kind: 'quantity', dimension: 'duration' },
        properties: origin,
    },
    { key: 'memory', owners: ['profile'], value: { kind: 'quantity', dimension: 'memory' }, properties: origin },
    { key: 'instances', owners: ['profile'], value: { kind: 'quantity', dimension: 'number' }, properties: origin },
    { key: 'runtimes', owners: ['profile'], value: { kind: 'any word' }, properties: origin },
];
