import type { ElementKind, InteractionKind } from '../model/element.ts';
import type { DataRole, PlaceKind } from '../model/environment.ts';
import type { Dimension } from '../model/value.ts';

/** Where a property may stand; the first word of the statement that has the block. */
export type Owner = ElementKind | InteractionKind | PlaceKind | DataRole | 'team' | 'environment' | 'run' | 'balancer';

export type ValueShape =
    | { readonly kind: 'quantity'; readonly dimension: Dimension }
    /** One of these words. */
    | { readonly kind: 'word'; readonly words: readonly string[] }
    /** Any word: a technology, a product. */
    | { readonly kind: 'any word' }
    | { readonly kind: 'text' };

export interface PropertySchema {
    readonly key: string;
    readonly owners: readonly Owner[];
    readonly value: ValueShape;
    /** Properties in the block behind the value: `rollout: rolling { surge: 1 }`. */
    readonly properties?: readonly PropertySchema[];
}

const workloads: readonly Owner[] = ['service', 'function', 'gateway'];
const stores: readonly Owner[] = ['database', 'topic'];
const machines: readonly Owner[] = ['host', 'vm', 'container', 'cluster', 'server'];

const cpu = { kind: 'quantity', dimension: 'processor' } as const;
const memory = { kind: 'quantity', dimension: 'memory' } as const;
const duration = { kind: 'quantity', dimension: 'duration' } as const;
const ratio = { kind: 'quantity', dimension: 'ratio' } as const;
const number = { kind: 'quantity', dimension: 'number' } as const;
const anyWord = { kind: 'any word' } as const;
const text = { kind: 'text' } as const;

function oneOf(...words: string[]): ValueShape {
    return { kind: 'word', words };
}

/** Every property of the language. The docs, completion, hover and the checks of values read this table. */
export const propertySchema: readonly PropertySchema[] = [
    { key: 'contact', owners: ['team'], value: text },
    { key: 'image', owners: [...workloads, 'run'], value: text },
    { key: 'repository', owners: workloads, value: text },
    { key: 'runtime', owners: [...workloads, 'run'], value: anyWord },
    { key: 'state', owners: workloads, value: oneOf('stateless', 'stateful', 'session') },
    { key: 'workload', owners: workloads, value: oneOf('long-running', 'batch', 'singleton') },
    { key: 'discovery', owners: workloads, value: oneOf('client-side', 'server-side') },
    { key: 'engine', owners: stores, value: anyWord },
    {
        key: 'replication',
        owners: ['database', 'replica'],
        value: oneOf('sync', 'async', 'multi-primary', 'leaderless'),
    },
    { key: 'failover', owners: ['replica'], value: oneOf('automatic', 'manual') },
    { key: 'purpose', owners: ['replica'], value: oneOf('serving', 'reporting') },
    { key: 'timeout', owners: ['calls', 'reads', 'writes', 'function', 'run'], value: duration },
    { key: 'retries', owners: ['calls', 'reads', 'writes'], value: number },
    { key: 'trigger', owners: ['function', 'run'], value: oneOf('http', 'event', 'schedule') },
    { key: 'tier', owners: ['environment'], value: oneOf('development', 'test', 'staging', 'production') },
    { key: 'target', owners: ['environment', ...workloads], value: ratio },
    { key: 'audience', owners: ['environment'], value: oneOf('public', 'internal') },
    { key: 'cpu', owners: [...machines, 'run'], value: cpu },
    { key: 'memory', owners: [...machines, 'run'], value: memory },
    { key: 'os', owners: ['host', 'vm', 'container'], value: oneOf('linux', 'windows') },
    { key: 'hypervisor', owners: ['host'], value: anyWord },
    { key: 'plan', owners: ['faas', 'platform'], value: anyWord },
    { key: 'spread', owners: ['run'], value: oneOf('zones', 'hosts') },
    {
        key: 'rollout',
        owners: ['run'],
        value: oneOf('rolling', 'blue-green', 'canary', 'recreate', 'in-place'),
        properties: [
            { key: 'surge', owners: [], value: number },
            { key: 'unavailable', owners: [], value: number },
        ],
    },
    { key: 'health', owners: ['run'], value: anyWord },
    { key: 'maintenance', owners: ['run', 'environment'], value: text },
    { key: 'role', owners: ['run'], value: oneOf('application', 'infrastructure') },
    { key: 'exposure', owners: ['balancer'], value: oneOf('public', 'internal') },
];

export function propertiesOf(owner: Owner): readonly PropertySchema[] {
    return propertySchema.filter(({ owners }) => owners.includes(owner));
}
