import type { DataNode } from '../../model/environment.ts';
import { wordOf } from '../../model/value.ts';

/** Without a primary among the nodes, every node of such a database takes writes. */
export function takesWritesEverywhere({ database, properties }: Pick<DataNode, 'database' | 'properties'>): boolean {
    const replication = wordOf(properties, 'replication') ?? wordOf(database.properties, 'replication');
    return replication === 'multi-primary' || replication === 'leaderless';
}
