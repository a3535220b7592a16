import { message } from '../../messages/message.ts';
import type { EnvironmentRule } from '../rule.ts';

/** An orchestrator from which most have moved away. */
export const decliningOrchestrator: EnvironmentRule = {
    id: 'declining-orchestrator',
    principle: 'placement',
    severity: 'hint',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment }) {
        for (const place of environment.allPlaces) {
            if (place.kind !== 'cluster' || !declining.has(place.technology?.toLowerCase() ?? '')) continue;
            yield {
                at: place.nameSource,
                declaration: place.source,
                about: [place],
                message: message('rule.declining-orchestrator', { cluster: place.name, environment: environment.name }),
            };
        }
    },
};

const declining: ReadonlySet<string> = new Set(['swarm', 'docker-swarm']);
