import type { PropertySchema } from './property-schema.ts';

/** What helps people to find something and the people behind it; no rule reads it. */
export const descriptiveProperties: readonly PropertySchema[] = [
    { key: 'contact', owners: ['team', 'actor', 'system'], value: { kind: 'text' } },
    {
        key: 'tags',
        owners: [
            'system',
            'actor',
            'service',
            'function',
            'gateway',
            'external',
            'database',
            'cache',
            'bucket',
            'topic',
            'queue',
        ],
        value: { kind: 'any word' },
    },
];
