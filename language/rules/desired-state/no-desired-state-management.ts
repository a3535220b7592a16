import type { NewPlace } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { type Environment, enclosing, type Place, type Placement } from '../../model/environment.ts';
import { isWithin, type Source } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { isImplicitlyAvailable, keepsDesiredState } from '../facts/platform-duties.ts';
import { isClusterUsedIn, isReconciliationUsedIn } from '../facts/used-concepts.ts';
import { freeName } from '../fixes/free-name.ts';
import type { EnvironmentContext, EnvironmentRule, Fix, Violation } from '../rule.ts';

/** Nothing starts a new instance when one stops. */
export const noDesiredStateManagement: EnvironmentRule = {
    id: 'no-desired-state-management',
    principle: 'desired-state',
    severity: 'warning',
    scope: 'environment',
    reach: 'production-like',
    yieldsTo: ['containers-without-orchestrator'],

    *check(context) {
        const { environment } = context;
        const clusters = environment.allPlaces.filter(({ kind }) => kind === 'cluster');
        for (const placement of environment.placements) {
            const machine = machineOf(placement);
            if (!machine || isImplicitlyAvailable(placement) || keepsDesiredState(placement, environment)) continue;
            if (wordOf(placement.element.properties, 'workload') === 'batch') continue;
            yield {
                at: placement.targetSource,
                declaration: placement.source,
                about: [placement],
                message: message('rule.no-desired-state-management', {
                    kind: message(`kind.${placement.element.kind}`),
                    service: placement.element.name,
                    environment: environment.name,
                }),
                fixes: [
                    ...clusters.map((cluster) => moveTo(cluster, placement)),
                    newCluster(placement, machine, context),
                ],
            };
        }
    },

    concept: {
        isUsedIn: (model) => isClusterUsedIn(model) || isReconciliationUsedIn(model),
        absence: ({ environment }, violations) => absence(environment, violations),
    },
};

/** Where no machine is modelled, who looks after the instances is unknown. */
function machineOf({ place }: Placement): Place | undefined {
    const machines = [...enclosing(place)].filter(({ kind }) => kind === 'vm' || kind === 'host');
    return machines[0] ?? [...enclosing(place)].find(({ kind }) => processHolders.has(kind));
}

function moveTo({ name, source }: Place, placement: Placement): Fix {
    return {
        title: message('fix.move-to-cluster', { service: placement.element.name, cluster: name }),
        kind: 'suggestion',
        changes: [{ kind: 'move-statement', statement: placement.source, into: source }],
    };
}

const processHolders: ReadonlySet<string> = new Set(['pod', 'container', 'appserver']);

/** Virtual machines are replaced as a whole; on a physical one, an orchestrator restarts the instance. */
function newCluster(placement: Placement, machine: Place, { names }: EnvironmentContext): Fix {
    const service = placement.element.name;
    if (machine.kind === 'vm' && !isPartOfServer(machine)) {
        const place: NewPlace = { placeKind: 'group', name: freeName(`${machine.name}-group`, names) };
        return {
            title: message('fix.add-group', { service }),
            kind: 'suggestion',
            changes: [{ kind: 'wrap', statement: machine.source, place }],
        };
    }
    const technology = 'nomad';
    const place: NewPlace = { placeKind: 'cluster', name: freeName(`${service}-cluster`, names), technology };
    return {
        title: message('fix.add-cluster', { service, technology }),
        kind: 'suggestion',
        changes: [{ kind: 'wrap', statement: statementOn(machine, placement), place }],
    };
}

/** The machines of a database server or a broker are no group. */
function isPartOfServer({ parent }: Place): boolean {
    return parent?.kind === 'server' || parent?.kind === 'broker';
}

/** The instance with the containers around it. */
function statementOn(machine: Place, { place, source }: Placement): Source {
    let statement = source;
    for (let each = place; each && each !== machine; each = each.parent) {
        if (isWithin(source, each.source)) statement = each.source;
    }
    return statement;
}

function absence(environment: Environment, violations: readonly Violation[]): Violation {
    return {
        at: environment.nameSource,
        declaration: environment.source,
        message: message('rule.no-desired-state-management.anywhere', {
            environment: environment.name,
            count: violations.length,
        }),
        fixes: [
            {
                title: message('fix.reconcile-environment', { tool: 'nomad', environment: environment.name }),
                kind: 'suggestion',
                changes: [
                    {
                        kind: 'add-statement',
                        into: environment.source,
                        statement: { kind: 'reconciled', tool: 'nomad' },
                    },
                ],
            },
        ],
    };
}
