import type { PlaceKind } from '../model/environment.ts';

const machines: readonly PlaceKind[] = ['host', 'vm'];
const runtimes: readonly PlaceKind[] = [
    'cluster',
    'group',
    'pod',
    'container',
    'appserver',
    'server',
    'broker',
    'registry',
];
const services: readonly PlaceKind[] = ['platform', 'faas'];
const inSites: readonly PlaceKind[] = [...machines, ...runtimes, ...services];

/** What can stand in a place of each kind; anything can stand in an environment. */
const contents: Readonly<Record<PlaceKind, readonly PlaceKind[]>> = {
    provider: ['region', 'datacenter', 'zone', 'power', 'rack', ...inSites],
    region: ['datacenter', 'zone', 'power', 'rack', ...inSites],
    datacenter: ['zone', 'power', 'rack', ...inSites],
    zone: ['power', 'rack', ...inSites],
    rack: [...machines, ...runtimes],
    power: [],
    host: ['vm', ...runtimes],
    vm: runtimes,
    cluster: [...machines, 'pool', 'pod', 'container', 'appserver', 'server', 'broker', 'registry'],
    pool: [...machines, 'pod', 'container'],
    group: ['vm', 'pod', 'container', 'appserver'],
    pod: ['container', 'appserver', 'server', 'broker'],
    container: ['appserver', 'server', 'broker'],
    server: [...machines, 'pod', 'container'],
    broker: [...machines, 'pod', 'container'],
    registry: [],
    appserver: [],
    platform: [],
    faas: [],
};

export function canContain(outer: PlaceKind, inner: PlaceKind): boolean {
    return contents[outer].includes(inner);
}

/** Only what is spread by itself stretches over several sites; only sites can be stretched over. */
export function isSite(kind: PlaceKind): boolean {
    return kind === 'region' || kind === 'datacenter' || kind === 'zone';
}
