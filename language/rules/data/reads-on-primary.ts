import { message } from '../../messages/message.ts';
import type { Interaction } from '../../model/element.ts';
import type { NodeAccess, Placement } from '../../model/environment.ts';
import { isWithin } from '../../model/source.ts';
import { wordOf } from '../../model/value.ts';
import { fixesAt } from '../fixes/fixes-at.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';
import { answersReads } from './answers-reads.ts';
import { takesWritesEverywhere } from './takes-writes-everywhere.ts';

/** A placement pins its reads to the node that takes the writes, although replicas are there to answer them. */
export const readsOnPrimary: EnvironmentRule = {
    id: 'reads-on-primary',
    principle: 'data',
    severity: 'info',
    scope: 'environment',
    reach: 'production-like',

    *check({ environment }) {
        const replicas = Map.groupBy(environment.dataNodes.filter(answersReads), ({ database }) => database);
        for (const placement of environment.placements) {
            for (const access of placement.access) {
                const { node, targetSource } = access;
                const unused = replicas.get(node.database) ?? [];
                if (!readsPrimary(access) || unused.length === 0 || takesWritesEverywhere(node)) continue;
                const reads = readsOf(placement, access);
                if (reads.some(({ properties }) => wordOf(properties, 'consistency') === 'strong')) continue;
                yield {
                    at: targetSource,
                    declaration: placement.source,
                    message: message('rule.reads-on-primary', {
                        kind: message(`kind.${placement.element.kind}`),
                        service: placement.element.name,
                        database: node.database.name,
                        environment: environment.name,
                        count: unused.length,
                    }),
                    related: unused.map(({ source }) => ({
                        at: source,
                        message: message('related.replica', { database: node.database.name }),
                    })),
                    fixes: [
                        ...fixesAt(access.source, readFromReplicas(placement, access), [], environment),
                        ...needNewest(placement, reads),
                    ],
                };
            }
        }
    },
};

function readsPrimary({ kind, node }: NodeAccess): boolean {
    return kind === 'reads' && node.role === 'primary';
}

function readsOf({ element }: Placement, { node }: NodeAccess): Interaction[] {
    return element.interactions.filter(({ kind, to }) => kind === 'reads' && to === node.database);
}

/** Reads that are not pinned go to the replicas by themselves. */
function readFromReplicas({ element }: Placement, { source }: NodeAccess): Fix {
    return {
        title: message('fix.read-from-replicas', { service: element.name }),
        kind: 'suggestion',
        changes: [{ kind: 'remove-statement', statement: source }],
    };
}

function needNewest({ element }: Placement, reads: readonly Interaction[]): Fix[] {
    if (reads.length === 0 || !reads.every(({ source }) => isWithin(source, element.source))) return [];
    return [
        {
            title: message('fix.need-newest', { service: element.name }),
            kind: 'suggestion',
            changes: reads.map(({ source, properties }) => ({
                kind: 'set-property',
                of: source,
                existing: properties.get('consistency')?.valueSource,
                key: 'consistency',
                value: 'strong',
            })),
        },
    ];
}
