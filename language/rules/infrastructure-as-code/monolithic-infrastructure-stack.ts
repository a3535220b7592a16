import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import { type Environment, enclosing, type Placement, type Stack } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';
import { isOrchestrated } from '../facts/platform-duties.ts';
import type { EnvironmentRule } from '../rule.ts';

const manyServices = 5;

/** One change of a stack may break the machines of many services, or of several teams. */
export const monolithicInfrastructureStack: EnvironmentRule = {
    id: 'monolithic-infrastructure-stack',
    principle: 'infrastructure-as-code',
    severity: 'info',
    scope: 'environment',
    reach: 'production-like',

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
    if (stack.coversEverything && !isOnlyOne(environment)) return new Set();
    const places = new Set(stack.covered);
    const balancers = stack.coversEverything ? environment.balancers : stack.coveredBalancers;
    const placements = environment.placements.filter(({ place }) => {
        return stack.coversEverything || [...enclosing(place)].some((each) => places.has(each));
    });
    const served = balancers.flatMap(({ targets }) => (targets.length === 1 ? targets : []));
    return new Set([...placements.filter(isOnOwnMachine).map(({ element }) => element), ...served]);
}

/** Of several stacks without a list, nobody knows which one describes what. */
function isOnlyOne({ stacks }: Environment): boolean {
    return stacks.filter(({ coversEverything }) => coversEverything).length === 1;
}

function isOnOwnMachine({ place, properties }: Placement): boolean {
    const isOnMachine = [...enclosing(place)].some(({ kind }) => kind === 'vm' || kind === 'host' || kind === 'group');
    return isOnMachine && !isOrchestrated(place) && wordOf(properties, 'role') !== 'infrastructure';
}
