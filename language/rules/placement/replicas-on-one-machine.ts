import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Place } from '../../model/environment.ts';
import { commonDomains, domainsOf } from '../facts/common-domains.ts';
import { instancesOf, redundantServices } from '../facts/redundant-services.ts';
import { type PlacementsOfService, redistributions } from '../fixes/redistribution.ts';
import type { EnvironmentContext, EnvironmentRule, Violation } from '../rule.ts';

/** All instances of a service end up on one physical machine, in however many virtual ones. */
export const replicasOnOneMachine: EnvironmentRule = {
    id: 'replicas-on-one-machine',
    principle: 'placement',
    severity: 'error',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const services = redundantServices(context);
        const byMachine = Map.groupBy(services, ([, placements]) => commonDomains(placements).find(isMachine));
        for (const [machine, together] of byMachine) if (machine) yield onOneMachine(machine, together, context);
        for (const [element, placements] of byMachine.get(undefined) ?? []) {
            const lopsided = lopsidedMachine(placements);
            if (lopsided) yield mostlyOnOneMachine(lopsided, [element, placements], context);
        }
    },
};

function onOneMachine(
    machine: Place,
    services: readonly PlacementsOfService[],
    context: EnvironmentContext,
): Violation {
    const inner = services.flatMap(([, placements]) => {
        const domains = commonDomains(placements);
        return domains.slice(0, domains.indexOf(machine));
    });
    return {
        at: machine.nameSource,
        declaration: machine.source,
        message: message('rule.replicas-on-one-machine', {
            services: quoted(services.map(([element]) => element)),
            machine: machine.name,
            environment: context.environment.name,
        }),
        about: [...new Set([machine, ...inner])],
        related: evidence(services),
        fixes: redistributions(services, machine, otherMachines(machine, context), context),
    };
}

interface Lopsided {
    readonly machine: Place;
    readonly count: number;
    readonly total: number;
}

/** A machine with most of the instances although another one has at least two fewer. */
function lopsidedMachine(placements: PlacementsOfService[1]): Lopsided | undefined {
    const counts = new Map<Place, number>();
    for (const placement of placements) {
        const machine = [...domainsOf(placement)].find(isMachine);
        if (!machine) return undefined;
        counts.set(machine, (counts.get(machine) ?? 0) + instancesOf(placement));
    }
    const [first, ...others] = [...counts].toSorted(([, left], [, right]) => right - left);
    const least = others.at(-1)?.[1] ?? 0;
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (!first || first[1] * 2 <= total || first[1] - least < 2) return undefined;
    return { machine: first[0], count: first[1], total };
}

function mostlyOnOneMachine(
    { machine, count, total }: Lopsided,
    service: PlacementsOfService,
    { environment }: EnvironmentContext,
): Violation {
    const [element, placements] = service;
    const there = placements.filter((placement) => domainsOf(placement).has(machine));
    const [first = placements[0]] = there;
    return {
        at: first?.targetSource ?? machine.nameSource,
        declaration: first?.source ?? machine.source,
        severity: 'info',
        message: message('rule.replicas-on-one-machine.most', {
            kind: message(`kind.${element.kind}`),
            service: element.name,
            machine: machine.name,
            environment: environment.name,
            count,
            total,
        }),
        related: evidence([[element, there]]),
    };
}

/** The way from each placement to the machine. */
function evidence(services: readonly PlacementsOfService[]) {
    return services.flatMap(([element, placements]) =>
        placements.map(({ place, targetSource }) => ({
            at: targetSource,
            message: message('related.instances-in', { service: element.name, place: place?.name ?? '' }),
        })),
    );
}

function otherMachines(machine: Place, { environment }: EnvironmentContext): Place[] {
    return environment.allPlaces.filter((place) => isMachine(place) && place !== machine);
}

function isMachine({ kind }: Place): boolean {
    return kind === 'host';
}
