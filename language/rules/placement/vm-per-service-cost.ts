import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { Place, Placement } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import { bareProcesses } from '../facts/bare-processes.ts';
import { isOrchestrated } from '../facts/platform-duties.ts';
import type { EnvironmentRule } from '../rule.ts';

/** Many services have a virtual machine each, though nothing in them asks for one. */
export const vmPerServiceCost: EnvironmentRule = {
    id: 'vm-per-service-cost',
    principle: 'placement',
    severity: 'hint',
    scope: 'environment',
    reach: 'production-like',
    isOnRequest: true,

    *check({ environment, placements }) {
        const alone = [...placements].filter(([element, all]) => !needsMachine(element) && all.every(hasMachineAlone));
        if (alone.length <= usualNumber) return;
        const machines = new Set(alone.flatMap(([, all]) => all.flatMap(({ place }) => place ?? [])));
        yield {
            at: environment.nameSource,
            declaration: environment.source,
            about: [environment],
            message: message('rule.vm-per-service-cost', {
                count: alone.length,
                environment: environment.name,
                machines: machines.size,
            }),
            related: alone.flatMap(([{ name }, all]) => {
                return all.map(({ targetSource, place }) => ({
                    at: targetSource,
                    message: message('related.machine-alone', { service: name, place: place?.name ?? name }),
                }));
            }),
        };
    },
};

const usualNumber = 10;

function needsMachine({ properties }: Element): boolean {
    const isolation = wordOf(properties, 'isolation');
    return properties.has('needs') || isolation === 'kernel' || isolation === 'machine';
}

function hasMachineAlone({ element, place }: Placement): boolean {
    return place?.kind === 'vm' && !isOrchestrated(place) && isBareAlone(place, element);
}

function isBareAlone(machine: Place, element: Element): boolean {
    const runs = bareProcesses(machine).flatMap(({ placements }) => placements);
    return machine.children.length === 0 && runs.length > 0 && runs.every((each) => each.element === element);
}
