import { message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import { type Environment, enclosing, type Place, type Placement } from '../../model/environment.ts';
import { isApplication } from '../facts/bare-processes.ts';
import { isImplicitlyAvailable, keepsDesiredState } from '../facts/platform-duties.ts';
import { someOf } from '../facts/some-of.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import { blockAround } from '../fixes/where-to-write.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';

/** Containers are spread over machines, or are many, and nothing but people keeps them there. */
export const containersWithoutOrchestrator: EnvironmentRule = {
    id: 'containers-without-orchestrator',
    principle: 'placement',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment, placements }) {
        const loose = new Map<Element, readonly Placement[]>();
        for (const [element, all] of placements) {
            const kept = all.filter((placement) => isLooseContainer(placement, environment));
            if (kept.length > 0) loose.set(element, kept);
        }
        const spread = [...loose].filter(([, all]) => machinesOf(all).size > 1);
        const told = loose.size >= manyServices ? [...loose] : spread;
        const all = told.flatMap(([, each]) => each);
        const [first] = all;
        if (!first) return;
        yield {
            at: first.targetSource,
            declaration: blockAround(all, environment),
            about: all,
            message: message('rule.containers-without-orchestrator', {
                services: someOf(told.map(([element]) => element)),
                count: told.length,
                machines: machinesOf(all).size,
                environment: environment.name,
            }),
            related: all.map(({ element, targetSource, place }) => ({
                at: targetSource,
                message: message('related.loose-container', {
                    service: element.name,
                    machine: machineOf(place)?.name ?? element.name,
                }),
            })),
            fixes: orchestratedBy('nomad', all, environment),
        };
    },
};

/** So many services are a task for a machine even on one machine. */
const manyServices = 5;

function isLooseContainer(placement: Placement, environment: Environment): boolean {
    const { place } = placement;
    const isContained = [...enclosing(place)].some(({ kind }) => kind === 'container' || kind === 'pod');
    if (!isContained || !machineOf(place) || !isApplication(placement)) return false;
    return !isImplicitlyAvailable(placement) && !keepsDesiredState(placement, environment);
}

function machinesOf(placements: readonly Placement[]): ReadonlySet<Place> {
    return new Set(placements.flatMap(({ place }) => machineOf(place) ?? []));
}

/** Where no machine is modelled, who looks after it is unknown. */
function machineOf(place: Place | undefined): Place | undefined {
    return [...enclosing(place)].find(({ kind }) => kind === 'vm' || kind === 'host');
}

/** An orchestrator that works on the machines as they are. */
function orchestratedBy(tool: string, placements: readonly Placement[], environment: Environment): Fix[] {
    const into = blockAround(placements, environment);
    const fix: Fix = {
        title: message('fix.orchestrated-by', { tool }),
        kind: 'suggestion',
        changes: [{ kind: 'add-statement', into, statement: { kind: 'reconciled', tool } }],
    };
    return fixesAt(into, fix, [], environment);
}
