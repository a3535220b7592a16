import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Place } from '../../model/environment.ts';
import { applicationContainers } from '../../profiles/application-containers.ts';
import { profileOf } from '../../profiles/runtime-profile.ts';
import { isApplication } from '../facts/bare-processes.ts';
import { someOf } from '../facts/some-of.ts';
import type { EnvironmentRule } from '../rule.ts';
import { moveOut } from './move-out.ts';

/** Several services run in one process of an application container. */
export const sharedApplicationContainer: EnvironmentRule = {
    id: 'shared-application-container',
    principle: 'placement',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment, names }) {
        for (const appserver of environment.allPlaces) {
            if (appserver.kind !== 'appserver' || !isOneProcess(appserver)) continue;
            const placements = appserver.placements.filter(isApplication);
            const services = [...new Set(placements.map(({ element }) => element))];
            const [first, ...others] = services;
            if (!first || others.length === 0) continue;
            yield {
                at: appserver.nameSource,
                declaration: appserver.source,
                about: [appserver],
                message: message('rule.shared-application-container', {
                    services: someOf(services),
                    appserver: appserver.name,
                    environment: environment.name,
                }),
                related: placements.map(({ element, targetSource }) => ({
                    at: targetSource,
                    message: message('related.in-application-container', {
                        service: element.name,
                        appserver: appserver.name,
                    }),
                })),
                fixes: moveOut({
                    title: message('fix.embedded-servers', { services: quoted(others), count: others.length }),
                    holder: appserver,
                    placements: appserver.placements.filter(({ element }) => others.includes(element)),
                    into: 'container',
                    environment,
                    names,
                }),
            };
        }
    },
};

function isOneProcess({ technology }: Place): boolean {
    return profileOf(applicationContainers, technology)?.isOneProcess ?? true;
}
