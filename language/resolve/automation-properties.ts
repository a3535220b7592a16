import type { PropertySchema } from './property-schema.ts';

/** What stacks and pipelines say of themselves. */
export const automationProperties: readonly PropertySchema[] = [
    { key: 'path', owners: ['stack'], value: { kind: 'text' } },
    { key: 'version', owners: ['stack'], value: { kind: 'text' } },
    { key: 'release', owners: ['pipeline'], value: { kind: 'word', words: ['together', 'separately'] } },
    { key: 'purpose', owners: ['pipeline'], value: { kind: 'word', words: ['delivery', 'hotfix', 'infrastructure'] } },
];
