import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element } from '../../model/element.ts';
import type { Environment, Place } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import { bareProcesses, ownContainers } from '../facts/bare-processes.ts';
import { isOrchestrated } from '../facts/platform-duties.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';

/** Services run directly on a physical machine, and nothing says why it must be one. */
export const physicalMachineWithoutReason: EnvironmentRule = {
    id: 'physical-machine-without-reason',
    principle: 'placement',
    severity: 'info',
    scope: 'environment',
    reach: 'production-like',
    yieldsTo: ['shared-host'],

    *check({ environment, names }) {
        for (const host of environment.allPlaces) {
            if (host.kind !== 'host' || host.properties.has('reason') || isOrchestrated(host)) continue;
            const processes = bareProcesses(host);
            const services = new Set(processes.flatMap(({ placements }) => placements.map(({ element }) => element)));
            if (services.size === 0 || [...services].some(needsMachine)) continue;
            yield {
                at: host.nameSource,
                declaration: host.source,
                about: [host],
                message: message('rule.physical-machine-without-reason', {
                    services: quoted(services),
                    count: services.size,
                    host: host.name,
                    environment: environment.name,
                }),
                related: processes
                    .flatMap(({ placements }) => placements)
                    .map(({ element, targetSource }) => ({
                        at: targetSource,
                        message: message('related.runs-bare', { service: element.name, place: host.name }),
                    })),
                fixes: [
                    ...fixesAt(host.source, ownContainers(processes, names), [], environment),
                    ...reasonFor(host, environment),
                ],
            };
        }
    },
};

/** What it needs of the machine is a reason as well. */
function needsMachine({ properties }: Element): boolean {
    return properties.has('needs') || wordOf(properties, 'isolation') === 'machine';
}

function reasonFor(host: Place, environment: Environment): Fix[] {
    const title = message('fix.physical-machine-reason', { host: host.name });
    const fix: Fix = {
        title,
        kind: 'suggestion',
        changes: [{ kind: 'set-property', of: host.source, existing: undefined, key: 'reason', value: '"…"' }],
    };
    return fixesAt(host.source, fix, [], environment);
}
