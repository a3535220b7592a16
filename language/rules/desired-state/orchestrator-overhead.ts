import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import { enclosing, type Place } from '../../model/environment.ts';
import { isMachineGroup } from '../facts/platform-duties.ts';
import type { EnvironmentRule } from '../rule.ts';

const fewServices = 3;

/** An orchestrator that somebody has to operate costs the same for few services as for many. */
export const orchestratorOverhead: EnvironmentRule = {
    id: 'orchestrator-overhead',
    principle: 'desired-state',
    severity: 'hint',
    scope: 'environment',
    reach: 'production-like',
    isOnRequest: true,

    *check({ environment }) {
        for (const cluster of environment.allPlaces) {
            if (cluster.kind !== 'cluster' || isMachineGroup(cluster) || isOperatedByProvider(cluster)) continue;
            const placements = environment.placements.filter(({ place }) => [...enclosing(place)].includes(cluster));
            const elements = [...new Set(placements.map(({ element }) => element))];
            if (elements.length === 0 || elements.length >= fewServices) continue;
            yield {
                at: cluster.nameSource,
                declaration: cluster.source,
                message: message('rule.orchestrator-overhead', {
                    cluster: cluster.name,
                    environment: environment.name,
                    services: quoted(elements),
                    count: elements.length,
                }),
            };
        }
    },
};

/** Said to be managed, or offered by a provider only as such. */
function isOperatedByProvider({ isManaged, technology }: Place): boolean {
    return isManaged || managed.has(technology?.toLowerCase() ?? '');
}

const managed: ReadonlySet<string> = new Set(['eks', 'gke', 'aks', 'oke', 'doks', 'ecs', 'fargate', 'cloud-run']);
