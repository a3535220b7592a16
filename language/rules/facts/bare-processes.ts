import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import type { Place, Placement } from '../../model/environment.ts';
import type { Source } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { freeName } from '../fixes/free-name.ts';
import type { Fix } from '../rule.ts';

/** What runs directly on an operating system: an instance, or an application container with all that it holds. */
export interface BareProcess {
    readonly name: string;
    readonly source: Source;
    readonly placements: readonly Placement[];
}

export function bareProcesses(place: Place): BareProcess[] {
    const instances = place.placements.filter(isApplication).map((placement) => ({
        name: placement.element.name,
        source: placement.source,
        placements: [placement],
    }));
    const appservers = place.children
        .filter(({ kind }) => kind === 'appserver')
        .map(({ name, source, placements }) => ({ name, source, placements: placements.filter(isApplication) }));
    return [...instances, ...appservers.filter(({ placements }) => placements.length > 0)];
}

/** Puts each of them into a container of its own, on the spot. */
export function ownContainers(processes: readonly BareProcess[], names: ReadonlySet<string>): Fix {
    return { title: message('fix.own-containers'), kind: 'suggestion', changes: inContainers(processes, names) };
}

function inContainers(processes: readonly BareProcess[], names: ReadonlySet<string>): Change[] {
    const used = new Set<string>();
    const taken = { has: (name: string) => names.has(name) || used.has(name) };
    return processes.map(({ name, source }) => {
        const free = freeName(`${name}-container`, taken);
        used.add(free);
        return { kind: 'wrap', statement: source, place: { placeKind: 'container', name: free } };
    });
}

/** Agents and other infrastructure belong to the machine. */
export function isApplication({ properties }: Pick<Placement, 'properties'>): boolean {
    return wordOf(properties, 'role') !== 'infrastructure';
}
