import { type MessageKey, message } from '../../messages/message.ts';
import type { Element } from '../../model/element.ts';
import type { DataNode, Environment } from '../../model/environment.ts';
import type { Source } from '../../model/source.ts';
import type { EnvironmentRule, Fix } from '../rule.ts';
import { takesWritesEverywhere } from './takes-writes-everywhere.ts';

/** A placement writes to a node that only repeats what the primary holds. */
export const replicaReceivesWrites: EnvironmentRule = {
    id: 'replica-receives-writes',
    principle: 'data',
    severity: 'error',
    scope: 'environment',
    reach: 'everywhere',

    *check({ environment }) {
        let primaries: ReadonlyMap<Element, DataNode> | undefined;
        for (const { element, access, source } of environment.placements) {
            for (const { kind, node, targetSource } of access) {
                if (kind !== 'writes' || node.role === 'primary' || takesWritesEverywhere(node)) continue;
                primaries ??= primariesIn(environment);
                const primary = primaries.get(node.database);
                yield {
                    at: targetSource,
                    declaration: source,
                    message: message(textOf(node), {
                        kind: message(`kind.${element.kind}`),
                        service: element.name,
                        environment: environment.name,
                        node: nameOf(node),
                        database: node.database.name,
                    }),
                    related: [
                        {
                            at: node.source,
                            message: message(node.role === 'standby' ? 'related.standby' : 'related.replica', {
                                database: node.database.name,
                            }),
                        },
                        ...(primary
                            ? [
                                  {
                                      at: primary.source,
                                      message: message('related.primary', { database: node.database.name }),
                                  },
                              ]
                            : []),
                    ],
                    fixes: primary ? [writeTo(primary, targetSource)] : [],
                };
            }
        }
    },
};

function primariesIn({ dataNodes }: Environment): ReadonlyMap<Element, DataNode> {
    return new Map(dataNodes.filter(({ role }) => role === 'primary').map((node) => [node.database, node]));
}

function writeTo(primary: DataNode, reference: Source): Fix {
    const name = nameOf(primary);
    return {
        title: message('fix.write-to-primary', { node: name }),
        kind: 'safe',
        changes: [{ kind: 'rename-reference', reference, name }],
    };
}

function textOf({ role }: DataNode): MessageKey {
    return role === 'standby' ? 'rule.replica-receives-writes.standby' : 'rule.replica-receives-writes';
}

/** A node without a name of its own goes by its database's. */
function nameOf({ name, database }: DataNode): string {
    return name ?? database.name;
}
