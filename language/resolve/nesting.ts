import type { PlaceKind } from '../model/environment.ts';

const sites: readonly PlaceKind[] = ['region', 'datacenter', 'zone'];
const machines: readonly PlaceKind[] = ['host', 'vm'];
const services: readonly PlaceKind[] = ['platform', 'faas'];

/** What can stand in a place of each kind; anything can stand in an environment. */
const contents: Readonly<Record<PlaceKind, readonly PlaceKind[]>> = {
    region: ['datacenter', 'zone', ...machines, ...services, 'cluster', 'container', 'appserver', 'server'],
    datacenter: ['zone', ...machines, ...services, 'cluster', 'container', 'appserver', 'server'],
    zone: [...machines, ...services, 'cluster', 'container', 'appserver', 'server'],
    host: ['vm', 'cluster', 'container', 'appserver', 'server'],
    vm: ['cluster', 'container', 'appserver', 'server'],
    cluster: [...machines, 'container', 'appserver', 'server'],
    container: ['appserver', 'server'],
    server: [...machines, 'container'],
    appserver: [],
    platform: [],
    faas: [],
};

export function canContain(outer: PlaceKind, inner: PlaceKind): boolean {
    return contents[outer].includes(inner);
}

/** Only a cluster stretches over several sites; only sites can be stretched over. */
export function isSite(kind: PlaceKind): boolean {
    return sites.includes(kind);
}
