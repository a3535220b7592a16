import type { Element } from '../../model/element.ts';
import type { Environment, Place } from '../../model/environment.ts';
import { type BareProcess, bareProcesses } from '../facts/bare-processes.ts';
import { isOrchestrated } from '../facts/platform-duties.ts';

/** A machine on whose operating system several processes of different services run with nothing between them. */
export interface SharedHost {
    readonly place: Place;
    readonly processes: readonly BareProcess[];
    readonly services: ReadonlySet<Element>;
}

/** What an orchestrator places on its machines runs in containers and shares no host in this sense. */
export function* sharedHosts({ allPlaces }: Environment): Generator<SharedHost> {
    for (const place of allPlaces) {
        if (!hasOperatingSystem(place) || isOrchestrated(place)) continue;
        const processes = bareProcesses(place);
        const services = new Set(processes.flatMap(({ placements }) => placements.map(({ element }) => element)));
        if (processes.length >= 2 && services.size >= 2) yield { place, processes, services };
    }
}

export function hasOperatingSystem({ kind }: Place): boolean {
    return kind === 'host' || kind === 'vm';
}
