import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import { ownContainers } from '../facts/bare-processes.ts';
import { someOf } from '../facts/some-of.ts';
import type { EnvironmentRule } from '../rule.ts';
import { sharedHosts } from './shared-hosts.ts';

/** Different teams have to agree about one operating system whenever one of them deploys. */
export const sharedHostAcrossTeams: EnvironmentRule = {
    id: 'shared-host-across-teams',
    principle: 'isolation',
    severity: 'error',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment, names }) {
        for (const { place, processes, services } of sharedHosts(environment)) {
            const teams = new Set([...services].flatMap(({ team }) => team ?? []));
            if (teams.size < 2) continue;
            yield {
                at: place.nameSource,
                declaration: place.source,
                about: [place],
                message: message('rule.shared-host-across-teams', {
                    teams: quoted(teams),
                    services: someOf(services),
                    kind: message(`kind.${place.kind}`),
                    place: place.name,
                    environment: environment.name,
                }),
                related: processes
                    .flatMap(({ placements }) => placements)
                    .map(({ element, targetSource }) => ({
                        at: targetSource,
                        message: element.team
                            ? message('related.team-runs-bare', { team: element.team.name, service: element.name })
                            : message('related.runs-bare', { service: element.name, place: place.name }),
                    })),
                fixes: [ownContainers(processes, names)],
            };
        }
    },
};
