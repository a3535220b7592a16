import type { Rule } from '../rule.ts';
import { databaseSharedBetweenServices } from './database-shared-between-services.ts';
import { replicaReceivesWrites } from './replica-receives-writes.ts';
import { sharedDatabaseInfrastructure } from './shared-database-infrastructure.ts';

export const dataRules: readonly Rule[] = [
    databaseSharedBetweenServices,
    replicaReceivesWrites,
    sharedDatabaseInfrastructure,
];
