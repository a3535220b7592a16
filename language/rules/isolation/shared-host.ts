import { message } from '../../messages/message.ts';
import { ownContainers } from '../facts/bare-processes.ts';
import { someOf } from '../facts/some-of.ts';
import type { EnvironmentRule } from '../rule.ts';
import { sharedHosts } from './shared-hosts.ts';

/** Different services run on one operating system with nothing between them. */
export const sharedHost: EnvironmentRule = {
    id: 'shared-host',
    principle: 'isolation',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',
    yieldsTo: ['shared-host-across-teams'],

    *check({ environment, names }) {
        for (const { place, processes, services } of sharedHosts(environment)) {
            yield {
                at: place.nameSource,
                declaration: place.source,
                about: [place],
                message: message('rule.shared-host', {
                    services: someOf(services),
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
                fixes: [ownContainers(processes, names)],
            };
        }
    },
};
