import type { ElementKind, InteractionKind } from '../model/element.ts';
import type { DataRole, PlaceKind } from '../model/environment.ts';
import type { Dimension } from '../model/value.ts';
import { automationProperties } from './automation-properties.ts';
import { descriptiveProperties } from './descriptive-properties.ts';
import { profileProperties } from './profile-properties.ts';

/** Where a property may stand; the first word of the statement that has the block. */
export type Owner =
    | ElementKind
    | InteractionKind
    | PlaceKind
    | DataRole
    | 'team'
    | 'system'
    | 'aggregate'
    | 'saga'
    | 'environment'
    | 'run'
    | 'sidecar'
    | 'balancer'
    | 'stack'
    | 'pipeline'
    | 'profile';

export type ValueShape =
    | { readonly kind: 'quantity'; readonly dimension: Dimension }
    /** A number, or a range of numbers such as `3..10`. */
    | { readonly kind: 'numbers' }
    /** A number of them, or a share of them all such as `25%`. */
    | { readonly kind: 'number or share' }
    /** One of these words, which may carry a text where that means something: `os: windows "ltsc2022"`. */
    | { readonly kind: 'word'; readonly words: readonly string[]; readonly mayCarryText?: true }
    /** Any word: a technology, a product. */
    | { readonly kind: 'any word' }
    /** A day of the calendar: `2027-06-30`. */
    | { readonly kind: 'day' }
    | { readonly kind: 'text' };

export interface PropertySchema {
    readonly key: string;
    readonly owners: readonly Owner[];
    readonly value: ValueShape;
    /** Properties in the block behind the value: `rollout: rolling { surge: 1 }`. */
    readonly properties?: readonly PropertySchema[];
}

const workloads: readonly Owner[] = ['service', 'function', 'gateway'];
const stores: readonly Owner[] = ['database', 'cache', 'bucket'];
const channels: readonly Owner[] = ['topic', 'queue'];
const requests: readonly Owner[] = ['calls', 'reads', 'writes'];
const exchanges: readonly Owner[] = [...requests, 'publishes', 'subscribes', 'sends', 'receives'];
const machines: readonly Owner[] = ['host', 'vm', 'pod', 'container', 'pool', 'group', 'cluster', 'server', 'broker'];
const placesOfAnyKind: readonly Owner[] = [
    'provider',
    'region',
    'datacenter',
    'zone',
    'rack',
    'power',
    ...machines,
    'appserver',
    'platform',
    'faas',
    'registry',
];
const replaceable: readonly Owner[] = ['vm', 'group', 'pool', 'container', 'host'];
const roles: readonly Owner[] = ['primary', 'replica', 'standby'];
/** What can fail by itself; a pod, a container and a registry stop nothing that is not told of what is in them. */
const failing: readonly Owner[] = [
    'provider',
    'region',
    'datacenter',
    'zone',
    'rack',
    'power',
    'host',
    'vm',
    'pool',
    'group',
    'cluster',
    'appserver',
    'platform',
    'faas',
    'server',
    'broker',
    'balancer',
    'external',
    'run',
];
const provided: readonly Owner[] = [
    'provider',
    'region',
    'vm',
    'cluster',
    'server',
    'broker',
    'platform',
    'faas',
    'balancer',
];

const cpu = { kind: 'quantity', dimension: 'processor' } as const;
const memory = { kind: 'quantity', dimension: 'memory' } as const;
const duration = { kind: 'quantity', dimension: 'duration' } as const;
const ratio = { kind: 'quantity', dimension: 'ratio' } as const;
const rate = { kind: 'quantity', dimension: 'rate' } as const;
const money = { kind: 'quantity', dimension: 'money' } as const;
const number = { kind: 'quantity', dimension: 'number' } as const;
const numbers = { kind: 'numbers' } as const;
const numberOrShare = { kind: 'number or share' } as const;
const anyWord = { kind: 'any word' } as const;
const text = { kind: 'text' } as const;

function oneOf(...words: string[]): ValueShape {
    return { kind: 'word', words };
}

const elements: readonly PropertySchema[] = [
    { key: 'image', owners: [...workloads, 'run', 'sidecar'], value: text },
    { key: 'artifact', owners: [...workloads, 'run'], value: text },
    {
        key: 'packaging',
        owners: [...workloads, 'run'],
        value: oneOf(
            'container',
            'jar',
            'war',
            'gem',
            'package',
            'executable',
            'vm-image',
            'hadoop-job',
            'webassembly',
        ),
    },
    { key: 'repository', owners: [...workloads, 'system', 'stack'], value: text },
    { key: 'runtime', owners: [...workloads, 'run'], value: anyWord },
    { key: 'state', owners: [...workloads, 'run'], value: oneOf('stateless', 'stateful', 'session') },
    { key: 'workload', owners: workloads, value: oneOf('long-running', 'batch', 'singleton') },
    { key: 'start', owners: [...workloads, 'run', 'appserver', ...replaceable], value: duration },
    { key: 'traffic', owners: [...workloads, 'external', 'actor'], value: rate },
    { key: 'load', owners: workloads, value: oneOf('steady', 'bursty', 'rare') },
    { key: 'connections', owners: [...workloads, ...stores, ...requests], value: number },
    {
        key: 'latency',
        owners: workloads,
        value: duration,
        properties: [{ key: 'percentile', owners: [], value: number }],
    },
    { key: 'isolation', owners: workloads, value: oneOf('process', 'kernel', 'machine') },
    {
        key: 'needs',
        owners: workloads,
        value: oneOf(
            'os-access',
            'kernel-module',
            'daemon',
            'privileged-port',
            'gpu',
            'hsm',
            'licence',
            'database-extension',
        ),
    },
    { key: 'discovery', owners: workloads, value: oneOf('client-side', 'server-side') },
    { key: 'target', owners: ['environment', 'system', ...workloads], value: ratio },
    {
        key: 'status',
        owners: [...workloads, ...stores, ...channels, ...placesOfAnyKind],
        value: oneOf('planned', 'active', 'retiring'),
    },
    { key: 'engine', owners: [...stores, ...channels], value: anyWord },
    { key: 'size', owners: [...stores, ...channels], value: memory },
    { key: 'access', owners: stores, value: oneOf('read-heavy', 'write-heavy', 'balanced') },
    { key: 'retention', owners: channels, value: duration },
    { key: 'trigger', owners: ['function', 'run'], value: oneOf('http', 'event', 'schedule') },
    { key: 'handles', owners: ['function'], value: oneOf('commands', 'queries') },
    { key: 'style', owners: ['saga'], value: oneOf('orchestrated', 'choreographed') },
];

const interactions: readonly PropertySchema[] = [
    { key: 'timeout', owners: [...requests, 'sends', 'publishes', 'function', 'run'], value: duration },
    { key: 'retries', owners: exchanges, value: number },
    { key: 'connection', owners: exchanges, value: oneOf('short-lived', 'long-lived') },
    { key: 'need', owners: exchanges, value: oneOf('required', 'optional') },
    { key: 'mode', owners: exchanges, value: oneOf('request', 'streaming') },
    { key: 'lifetime', owners: exchanges, value: duration },
    { key: 'reconnect', owners: exchanges, value: oneOf('automatic', 'none') },
    { key: 'consistency', owners: ['reads'], value: oneOf('strong', 'eventual') },
    { key: 'pooling', owners: requests, value: oneOf('proxy', 'none') },
    { key: 'address', owners: ['calls'], value: oneOf('virtual', 'instance') },
];

const environments: readonly PropertySchema[] = [
    { key: 'tier', owners: ['environment'], value: oneOf('development', 'test', 'staging', 'production') },
    { key: 'order', owners: ['environment'], value: number },
    { key: 'audience', owners: ['environment'], value: oneOf('public', 'internal') },
    { key: 'maintenance', owners: ['run', 'environment'], value: text },
];

const places: readonly PropertySchema[] = [
    { key: 'cpu', owners: [...machines, 'run', 'sidecar'], value: cpu },
    { key: 'memory', owners: [...machines, 'run', 'sidecar'], value: memory },
    { key: 'disk', owners: [...machines, 'run'], value: memory },
    {
        key: 'os',
        owners: ['host', 'vm', 'pool', 'pod', 'container', 'run'],
        value: { kind: 'word', words: ['linux', 'windows'], mayCarryText: true },
    },
    { key: 'base', owners: [...workloads, 'run', 'container'], value: anyWord },
    { key: 'kernel', owners: ['container', 'pod', 'pool', 'cluster', 'run'], value: oneOf('shared', 'own') },
    { key: 'hypervisor', owners: ['host'], value: anyWord },
    { key: 'overcommit', owners: ['host', 'pool'], value: number },
    { key: 'reserve', owners: ['host'], value: ratio },
    { key: 'reason', owners: ['host'], value: text },
    { key: 'network', owners: ['cluster'], value: anyWord },
    { key: 'extensions', owners: ['cluster'], value: anyWord },
    { key: 'nodes', owners: ['pool', 'group', 'cluster', 'broker', 'server', 'balancer'], value: numbers },
    { key: 'control-plane', owners: ['cluster'], value: oneOf('zonal', 'regional') },
    { key: 'mesh', owners: ['cluster'], value: anyWord },
    { key: 'plan', owners: ['faas', 'platform'], value: anyWord },
    { key: 'sla', owners: provided, value: ratio },
    { key: 'availability', owners: [...failing, ...workloads, ...stores, ...roles], value: ratio },
    { key: 'price', owners: [...machines, 'platform', 'faas', 'balancer'], value: money },
    {
        key: 'monitoring',
        owners: ['host', 'vm', 'container', 'appserver', 'run'],
        value: oneOf('service', 'machine', 'none'),
    },
    { key: 'limits', owners: ['cluster', 'pool'], value: oneOf('defaults', 'none') },
    { key: 'resource', owners: [...placesOfAnyKind, 'balancer'], value: text },
];

const placements: readonly PropertySchema[] = [
    { key: 'spread', owners: ['run'], value: oneOf('zones', 'hosts', 'racks') },
    {
        key: 'rollout',
        owners: ['run'],
        value: oneOf('rolling', 'blue-green', 'canary', 'recreate', 'in-place'),
        properties: [
            { key: 'surge', owners: [], value: numberOrShare },
            { key: 'unavailable', owners: [], value: numberOrShare },
            { key: 'share', owners: [], value: ratio },
        ],
    },
    { key: 'required', owners: ['run'], value: number },
    { key: 'standby', owners: ['run'], value: number },
    { key: 'warm', owners: ['run'], value: number },
    { key: 'health', owners: ['run'], value: anyWord },
    { key: 'drain', owners: ['run'], value: duration },
    { key: 'disruption-budget', owners: ['run'], value: number },
    { key: 'concurrency', owners: ['run'], value: number },
    { key: 'role', owners: ['run'], value: oneOf('application', 'infrastructure') },
    { key: 'exposure', owners: ['balancer', 'run', 'container'], value: oneOf('public', 'internal') },
    { key: 'stickiness', owners: ['balancer'], value: oneOf('none', 'session') },
    { key: 'routing', owners: ['balancer'], value: oneOf('path', 'host', 'none') },
];

const data: readonly PropertySchema[] = [
    {
        key: 'replication',
        owners: [...stores, 'replica', 'standby'],
        value: oneOf('sync', 'async', 'multi-primary', 'leaderless'),
    },
    { key: 'failover', owners: ['replica', 'standby'], value: oneOf('automatic', 'manual') },
    { key: 'recovery', owners: ['replica', 'standby'], value: duration },
    { key: 'quorum', owners: [...stores, 'server', 'broker', 'cluster'], value: oneOf('majority', 'none') },
    { key: 'purpose', owners: ['replica'], value: oneOf('serving', 'reporting') },
    {
        key: 'backup',
        owners: [...stores, ...roles],
        value: oneOf('continuous', 'hourly', 'daily', 'weekly', 'none'),
        properties: [{ key: 'retention', owners: [], value: duration }],
    },
];

/** Every property of the language. The docs, completion, hover and the checks of values read this table. */
export const propertySchema: readonly PropertySchema[] = [
    ...descriptiveProperties,
    ...elements,
    ...interactions,
    ...environments,
    ...places,
    ...placements,
    ...data,
    ...automationProperties,
    ...profileProperties,
];

const byOwner = Map.groupBy(
    propertySchema.flatMap((schema) => schema.owners.map((owner) => ({ owner, schema }))),
    ({ owner }) => owner,
);

export function propertiesOf(owner: Owner): readonly PropertySchema[] {
    return byOwner.get(owner)?.map(({ schema }) => schema) ?? [];
}
