import type { Rule } from '../rule.ts';
import { aggregateDatabaseAcrossTeams } from './aggregate-database-across-teams.ts';
import { databaseSharedBetweenServices } from './database-shared-between-services.ts';
import { databaseSingleNode } from './database-single-node.ts';
import { failoverNotAutomatic } from './failover-not-automatic.ts';
import { noBackup } from './no-backup.ts';
import { noReadReplica } from './no-read-replica.ts';
import { readsOnPrimary } from './reads-on-primary.ts';
import { replicaReceivesWrites } from './replica-receives-writes.ts';
import { selfManagedDatabase } from './self-managed-database.ts';
import { sharedDatabaseInfrastructure } from './shared-database-infrastructure.ts';

export const dataRules: readonly Rule[] = [
    databaseSharedBetweenServices,
    replicaReceivesWrites,
    sharedDatabaseInfrastructure,
    aggregateDatabaseAcrossTeams,
    readsOnPrimary,
    noReadReplica,
    selfManagedDatabase,
    databaseSingleNode,
    failoverNotAutomatic,
    noBackup,
];
