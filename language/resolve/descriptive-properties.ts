import { elementKinds } from '../model/element.ts';
import type { PropertySchema } from './property-schema.ts';

/** What helps people to find something and the people behind it; no rule reads it. */
export const descriptiveProperties: readonly PropertySchema[] = [
    { key: 'contact', owners: ['team', 'actor', 'system'], value: { kind: 'text' } },
    {
        key: 'tags',
        owners: ['system', ...elementKinds],
        value: { kind: 'any word' },
    },
];
