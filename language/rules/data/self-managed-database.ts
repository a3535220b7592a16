import type { Change } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Element } from '../../model/element.ts';
import { type DataNode, type Environment, enclosing, type Place } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { textOf, wordOf } from '../../model/value.ts';
import { isMachineGroup } from '../facts/platform-duties.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import { freeName } from '../fixes/free-name.ts';
import type { EnvironmentContext, EnvironmentRule, Fix, Related } from '../rule.ts';

/** People look after a database on machines of a provider that would look after it. */
export const selfManagedDatabase: EnvironmentRule = {
    id: 'self-managed-database',
    principle: 'data',
    severity: 'hint',
    scope: 'environment',
    reach: 'production-like',

    *check(context) {
        const { environment } = context;
        for (const [machines, databases] of databasesByMachines(environment)) {
            const [first] = machines;
            if (!first) continue;
            yield {
                at: first.nameSource,
                declaration: first.source,
                message: message('rule.self-managed-database', {
                    databases: quoted(databases),
                    machines: quoted(machines),
                    environment: environment.name,
                }),
                related: environment.dataNodes
                    .filter(({ database }) => databases.includes(database))
                    .flatMap(evidenceFor),
                fixes: databases.length === 1 ? toManaged(first, databases, context) : [],
            };
        }
    },
};

type MachinesAndDatabases = readonly [machines: readonly Place[], databases: readonly Element[]];

/** What stands on the same machines is looked after by the same hands. */
function databasesByMachines({ dataNodes, allPlaces }: Environment): MachinesAndDatabases[] {
    const known = new Map<string, readonly [Place[], Element[]]>();
    for (const [database, own] of Map.groupBy(dataNodes, (node) => node.database)) {
        if (!own.every(isByHand)) continue;
        const machines = [...new Set(own.flatMap((node) => machineOf(node) ?? []))];
        const key = machines.map((machine) => allPlaces.indexOf(machine)).join(' ');
        const others = known.get(key);
        if (others) others[1].push(database);
        else known.set(key, [machines, [database]]);
    }
    return [...known.values()];
}

function evidenceFor(node: DataNode): Related[] {
    const machine = machineOf(node);
    if (!machine) return [];
    const values = { database: node.database.name, place: machine.name };
    return [{ at: node.databaseSource, message: message('related.node-here', values) }];
}

function machineOf({ place }: DataNode): Place | undefined {
    return [...enclosing(place)].find(({ kind }) => kind === 'vm' || kind === 'host');
}

/** On a machine of a provider, with no operator, no reconciliation and no reason that would explain it. */
function isByHand(node: DataNode): boolean {
    const around = [...enclosing(node.place)];
    const isAtProvider = around.some(({ kind }) => kind === 'provider' || kind === 'region');
    return isAtProvider && machineOf(node) !== undefined && !around.some(isLookedAfter);
}

function isLookedAfter(place: Place): boolean {
    const isOrchestrated = place.kind === 'cluster' && !isMachineGroup(place);
    const hasReason = textOf(place.properties, 'reason') !== undefined;
    return place.isManaged || isOrchestrated || hasReason || place.reconciliation.length > 0;
}

function toManaged(machine: Place, databases: readonly Element[], context: EnvironmentContext): Fix[] {
    const { environment, names } = context;
    const nodes = environment.dataNodes.filter(({ database }) => databases.includes(database));
    const [database] = databases;
    if (!database || !nodes.every(({ source }) => isInOneText(source, machine, nodes))) return [];
    const move: Change = {
        kind: 'move-to-new-place',
        statements: nodes.map(({ source }) => source),
        beside: machine.source,
        place: {
            placeKind: 'server',
            name: freeName(`${database.name}-server`, names),
            technology: wordOf(database.properties, 'engine'),
            isManaged: true,
        },
    };
    const title = message('fix.move-to-managed', { database: database.name });
    return fixesAt(machine.source, { title, kind: 'suggestion', changes: [move] }, [], environment);
}

/** What stands in a template or in another environment stays there. */
function isInOneText(source: DataNode['source'], machine: Place, nodes: readonly DataNode[]): boolean {
    const machines = nodes.flatMap((node) => machineOf(node) ?? []);
    return source.section === machine.source.section && machines.some((each) => isWithin(source, each.source));
}
