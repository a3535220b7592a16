import { message } from '../../messages/message.ts';
import type { Place, Placement } from '../../model/environment.ts';
import { quantityOf } from '../../model/value.ts';
import { bareProcesses, ownContainers } from '../facts/bare-processes.ts';
import { isOrchestrated } from '../facts/platform-duties.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentRule } from '../rule.ts';
import { loadsOn, type Resource, totalOf } from './loads.ts';

/** Most of a physical machine lies idle, and nothing lets others use it. */
export const physicalMachineUnderused: EnvironmentRule = {
    id: 'physical-machine-underused',
    principle: 'placement',
    severity: 'hint',
    scope: 'environment',
    reach: 'production-like',
    yieldsTo: ['physical-machine-without-reason', 'shared-host'],

    *check({ environment, names }) {
        for (const host of environment.allPlaces) {
            if (host.kind !== 'host' || isShareable(host)) continue;
            const reserve = quantityOf(host.properties, 'reserve')?.value ?? 0;
            const shares = resources.flatMap((resource) => usedShare(host, resource) ?? []);
            const used = Math.max(...shares) + reserve;
            if (shares.length === 0 || used >= littleUsed) continue;
            const free = Math.round((1 - used) * 100);
            yield {
                at: host.nameSource,
                declaration: host.source,
                about: [host],
                message: message('rule.physical-machine-underused', {
                    host: host.name,
                    environment: environment.name,
                    free,
                }),
                fixes: fixesAt(host.source, ownContainers(bareProcesses(host), names), [], environment),
            };
        }
    },
};

const resources: readonly Resource[] = ['memory', 'cpu'];
const littleUsed = 0.3;

/** With a hypervisor, containers or an orchestrator, others may use what is free. */
function isShareable(host: Place): boolean {
    const isBare = host.children.every(({ kind }) => kind === 'appserver') && bareProcesses(host).length > 0;
    return !isBare || host.dataNodes.length > 0 || host.properties.has('hypervisor') || isOrchestrated(host);
}

/** Undefined where something states no figure: nobody knows what it takes. */
function usedShare(host: Place, resource: Resource): number | undefined {
    const capacity = quantityOf(host.properties, resource)?.value;
    const placements = [host, ...host.children].flatMap((place) => place.placements);
    if (!capacity || !placements.every((placement) => isMeasured(placement, resource))) return undefined;
    return totalOf(loadsOn(host, resource)) / capacity;
}

function isMeasured({ properties }: Placement, resource: Resource): boolean {
    return properties.has(resource);
}
