import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Place } from '../../model/environment.ts';
import { bareProcesses, inContainers } from '../bare-processes.ts';
import { isOrchestrated } from '../platform-duties.ts';
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
            const processes = bareProcesses(place);
            const services = new Set(processes.flatMap(({ placements }) => placements.map(({ element }) => element)));
            if (processes.length < 2 || services.size < 2) continue;
            yield {
                at: place.nameSource,
                declaration: place.source,
                about: [place],
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

function hasOperatingSystem({ kind }: Place): boolean {
    return kind === 'host' || kind === 'vm';
}
