import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import { enclosing, type Place, type Placement } from '../../model/environment.ts';
import type { Source } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { freeName } from '../free-name.ts';
import { isMachineGroup } from '../platform-duties.ts';
import type { EnvironmentRule } from '../rule.ts';

/** Different services run on one operating system with nothing between them. */
export const sharedHost: EnvironmentRule = {
    id: 'shared-host',
    principle: 'isolation',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment, names }) {
        for (const place of environment.allPlaces) {
            if (!hasOperatingSystem(place) || isOrchestrated(place)) continue;
            const processes = processesOn(place);
            const services = new Set(processes.flatMap(({ placements }) => placements.map(({ element }) => element)));
            if (processes.length < 2 || services.size < 2) continue;
            yield {
                at: place.nameSource,
                declaration: place.source,
                message: message('rule.shared-host', {
                    services: quoted(services),
                    kind: message(`kind.${place.kind}`),
                    place: place.name,
                    environment: environment.name,
                }),
                related: processes
                    .flatMap(({ placements }) => placements)
                    .map(({ element, targetSource }) => ({
                        at: targetSource,
                        message: message('related.runs-bare', { service: element.name, place: place.name }),
                    })),
                fixes: [
                    {
                        title: message('fix.own-containers'),
                        kind: 'suggestion',
                        changes: inContainers(processes, names),
                    },
                ],
            };
        }
    },
};

/** What runs directly on an operating system: an instance, or an application container with all that it holds. */
interface Process {
    readonly name: string;
    readonly source: Source;
    readonly placements: readonly Placement[];
}

function processesOn(place: Place): Process[] {
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

function inContainers(processes: readonly Process[], names: ReadonlySet<string>): Change[] {
    const used = new Set<string>();
    const taken = { has: (name: string) => names.has(name) || used.has(name) };
    return processes.map(({ name, source }) => {
        const free = freeName(`${name}-container`, taken);
        used.add(free);
        return { kind: 'wrap', statement: source, place: { placeKind: 'container', name: free } };
    });
}

/** Agents and other infrastructure belong to the machine. */
function isApplication({ properties }: Placement): boolean {
    return wordOf(properties, 'role') !== 'infrastructure';
}

function hasOperatingSystem({ kind }: Place): boolean {
    return kind === 'host' || kind === 'vm';
}

/** What an orchestrator places on its machines runs in containers. */
function isOrchestrated(place: Place): boolean {
    return [...enclosing(place)].some((each) => each.kind === 'cluster' && !isMachineGroup(each));
}
