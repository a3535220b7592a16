import type { Change, Statement } from '../../changes/change.ts';
import { message } from '../../messages/message.ts';
import type { DataNode, Environment } from '../../model/environment.ts';
import type { Model } from '../../model/model.ts';
import { isWithin, type Source } from '../../model/source.ts';
import { takesWritesEverywhere } from '../data/takes-writes-everywhere.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import { referenceTo } from '../fixes/reference-to.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';

/** Nodes repeat what a primary holds, and there is none. */
export const replicaWithoutPrimary: EnvironmentRule = {
    id: 'replica-without-primary',
    principle: 'hygiene',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check({ model, environment }) {
        for (const [database, nodes] of Map.groupBy(environment.dataNodes, (node) => node.database)) {
            const [first, ...others] = nodes;
            if (!first || nodes.some(({ role }) => role === 'primary') || nodes.some(takesWritesEverywhere)) continue;
            const isLeftOut = hasPrimaryInBase(first, environment);
            yield {
                at: isLeftOut ? environment.nameSource : first.databaseSource,
                declaration: isLeftOut ? environment.source : first.source,
                message: message('rule.replica-without-primary', {
                    role: message(`diagram.role.${first.role}`),
                    database: database.name,
                    environment: environment.name,
                    count: nodes.length,
                }),
                related: (isLeftOut ? nodes : others).map(({ source, role }) => ({
                    at: source,
                    message: message(role === 'standby' ? 'related.standby' : 'related.replica', {
                        database: database.name,
                    }),
                })),
                fixes: [...addPrimary(first, model, environment), ...(isLeftOut ? [] : promote(nodes, environment))],
            };
        }
    },
};

/** This environment has left it out. */
function hasPrimaryInBase({ database }: DataNode, { base }: Environment): boolean {
    return base?.dataNodes.some((node) => node.database === database && node.role === 'primary') ?? false;
}

function addPrimary({ database, place, source }: DataNode, model: Model, environment: Environment): Fix[] {
    const target = referenceTo(database, model);
    const statement: Statement = { kind: 'data-node', role: 'primary', database: target, location: undefined };
    const add = (into: Source): Change => ({ kind: 'add-statement', into, statement });
    const here: Fix = {
        title: message('fix.add-primary', { database: database.name }),
        kind: 'suggestion',
        changes: [add(environment.source)],
    };
    if (!place || !isWithin(source, place.source) || !isWithin(place.source, environment.source)) return [here];
    return [{ ...here, changes: [add(place.source)] }];
}

/** A primary follows nobody and takes over from nobody, so such words would become mistakes. */
function promote(nodes: readonly DataNode[], environment: Environment): Fix[] {
    return nodes
        .filter(({ properties }) => [...properties.keys()].every((key) => key === 'backup'))
        .slice(0, mostCandidates)
        .flatMap(({ source, role, name, database }) => {
            const title = message('fix.promote', {
                node: name ?? database.name,
                role: message(`diagram.role.${role}`),
            });
            const reference = { ...source, end: source.start + role.length };
            const change: Change = { kind: 'rename-reference', reference, name: 'primary' };
            return fixesAt(source, { title, kind: 'suggestion', changes: [change] }, [], environment);
        });
}

const mostCandidates = 4;
