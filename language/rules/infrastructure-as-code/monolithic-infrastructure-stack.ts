import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { Environment, Place, Placement, Stack } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import { isMachineGroup } from '../platform-duties.ts';
import type { EnvironmentRule } from '../rule.ts';

const manyServices = 5;

/** One change of a stack may break the machines of many services, or of several teams. */
export const monolithicInfrastructureStack: EnvironmentRule = {
    id: 'monolithic-infrastructure-stack',
    principle: 'infrastructure-as-code',
    severity: 'info',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment }) {
        for (const stack of environment.stacks) {
            const services = servicesOn(stack, environment);
            const teams = new Set([...services].flatMap(({ team }) => team?.name ?? []));
            if (services.size <= manyServices && teams.size < 2) continue;
            const values = { stack: stack.name, environment: environment.name, count: services.size };
            yield {
                at: stack.nameSource,
                declaration: stack.source,
                message:
                    teams.size < 2
                        ? message('rule.monolithic-infrastructure-stack', values)
                        : message('rule.monolithic-infrastructure-stack.teams', {
                              ...values,
                              teams: Array.from(teams, (name) => `'${name}'`),
                          }),
            };
        }
    },
};

/** Those whose own machines and balancers it describes; a cluster for all of them is a platform. */
function servicesOn(stack: Stack, environment: Environment): ReadonlySet<Element> {
    const places = stack.coversEverything ? environment.places : stack.covered;
    const balancers = stack.coversEverything ? environment.balancers : stack.coveredBalancers;
    const served = balancers.flatMap(({ targets }) => (targets.length === 1 ? targets : []));
    return new Set([
        ...places.flatMap((place) => [...machinePlacements(place)]).map(({ element }) => element),
        ...served,
    ]);
}

function* machinePlacements(place: Place): Generator<Placement> {
    if (place.kind === 'cluster' && !isMachineGroup(place)) return;
    for (const placement of place.placements) {
        if (wordOf(placement.properties, 'role') !== 'infrastructure') yield placement;
    }
    for (const child of place.children) yield* machinePlacements(child);
}
