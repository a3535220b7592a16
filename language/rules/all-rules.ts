import { noPipeline } from './automation/no-pipeline.ts';
import { noLoadBalancer } from './availability/no-load-balancer.ts';
import { singleDataCenter } from './availability/single-data-center.ts';
import { singleInstance } from './availability/single-instance.ts';
import { databaseSharedBetweenServices } from './data/database-shared-between-services.ts';
import { replicaReceivesWrites } from './data/replica-receives-writes.ts';
import { sharedDatabaseInfrastructure } from './data/shared-database-infrastructure.ts';
import { noDesiredStateManagement } from './desired-state/no-desired-state-management.ts';
import { infrastructureNotAsCode } from './infrastructure-as-code/infrastructure-not-as-code.ts';
import { sharedHost } from './isolation/shared-host.ts';
import { functionTimeoutExceedsLimit } from './placement/function-timeout-exceeds-limit.ts';
import type { Rule } from './rule.ts';
import { downtimeDeploymentStrategy } from './zero-downtime/downtime-deployment-strategy.ts';

export const allRules: readonly Rule[] = [
    singleInstance,
    noLoadBalancer,
    singleDataCenter,
    databaseSharedBetweenServices,
    replicaReceivesWrites,
    sharedDatabaseInfrastructure,
    sharedHost,
    noPipeline,
    infrastructureNotAsCode,
    downtimeDeploymentStrategy,
    noDesiredStateManagement,
    functionTimeoutExceedsLimit,
];
