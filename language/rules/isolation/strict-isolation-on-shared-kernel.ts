import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { enclosing, type Place, type PlaceKind, type Placement } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { isMachineGroup } from '../facts/platform-duties.ts';
import { someOf } from '../facts/some-of.ts';
import { firstStated } from '../fixes/first-stated.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import { freeName } from '../fixes/free-name.ts';
import type { EnvironmentContext, EnvironmentRule, Fix } from '../rule.ts';
import { applicationsByMachines } from './applications-by-machines.ts';

/** A service that must have a kernel to itself runs in containers beside others on the same machines. */
export const strictIsolationOnSharedKernel: EnvironmentRule = {
    id: 'strict-isolation-on-shared-kernel',
    principle: 'isolation',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { environment } = context;
        for (const [machines, all] of applicationsByMachines(environment.placements)) {
            if (!all.some(({ element }) => element.properties.has('isolation'))) continue;
            const onSharedKernel = all.filter((placement) => kernelOf(placement) !== 'own');
            const sharing = new Set(onSharedKernel.map(({ element }) => element));
            for (const placement of sharing.size > 1 ? onSharedKernel : []) {
                const { element } = placement;
                const isolation = element.properties.get('isolation');
                const word = wordOf(element.properties, 'isolation');
                if (!isolation || word === 'process') continue;
                yield {
                    at: placement.targetSource,
                    cause: firstStated(placement, environment),
                    declaration: placement.source,
                    about: [placement],
                    message: message('rule.strict-isolation-on-shared-kernel', {
                        serviceKind: message(`kind.${element.kind}`),
                        service: element.name,
                        isolation: word ?? '',
                        kind: message(`kind.${machines.kind}`),
                        place: machines.name,
                        environment: environment.name,
                        others: someOf([...sharing].filter((other) => other !== element)),
                    }),
                    related: [
                        { at: isolation.source, message: message('related.isolation-required') },
                        { at: machines.nameSource, message: message('related.runs-on', { place: machines.name }) },
                    ],
                    fixes: separations(placement, machines, context),
                };
            }
        }
    },
};

/** The nearest statement counts: that of the instance, its container, its nodes, its cluster. */
function kernelOf({ properties, place }: Placement): string | undefined {
    const stated = [properties, ...Array.from(enclosing(place), (each) => each.properties)];
    return stated.map((each) => wordOf(each, 'kernel')).find((word) => word !== undefined);
}

function separations(placement: Placement, machines: Place, context: EnvironmentContext): Fix[] {
    const { environment } = context;
    const fixes = [...ownKernel(placement), ...ownMachines(placement, machines, context)];
    return fixes.flatMap((fix) => fixesAt(placement.source, fix, [], environment));
}

/** A runtime with a small virtual machine around each container; without a container there is nothing to put it around. */
function ownKernel({ element, place, properties, source }: Placement): Fix[] {
    if (!place || ![...enclosing(place)].some(({ kind }) => contained.includes(kind))) return [];
    const stated = properties.get('kernel');
    const existing = stated && isWithin(stated.source, source) ? stated.valueSource : undefined;
    const change: Change = { kind: 'set-property', of: source, existing, key: 'kernel', value: 'own' };
    return [
        { title: message('fix.strict-own-kernel', { service: element.name }), kind: 'suggestion', changes: [change] },
    ];
}

const contained: readonly PlaceKind[] = ['cluster', 'pool', 'container', 'pod'];

/** Nodes of its own in a cluster, or a virtual machine of its own on a host. */
function ownMachines({ element, place, source }: Placement, machines: Place, { names }: EnvironmentContext): Fix[] {
    if (place !== machines || !isWithin(source, machines.source)) return [];
    const wall = wallIn(machines);
    if (!wall) return [];
    const name = freeName(`${element.name}-${wall.suffix}`, names);
    const change: Change = { kind: 'wrap', statement: source, place: { placeKind: wall.placeKind, name } };
    return [{ title: message(wall.title, { service: element.name }), kind: 'suggestion', changes: [change] }];
}

function wallIn(machines: Place) {
    if (machines.kind === 'cluster' && !isMachineGroup(machines)) {
        return { placeKind: 'pool', suffix: 'nodes', title: 'fix.strict-own-nodes' } as const;
    }
    if (machines.kind === 'host') return { placeKind: 'vm', suffix: 'vm', title: 'fix.strict-own-machine' } as const;
    return undefined;
}
