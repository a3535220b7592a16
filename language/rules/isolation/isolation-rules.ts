import type { Rule } from '../rule.ts';
import { environmentsShareRuntime } from './environments-share-runtime.ts';
import { loadBalancerMixesServices } from './load-balancer-mixes-services.ts';
import { monitoringNotPerService } from './monitoring-not-per-service.ts';
import { multipleServicesInOneContainer } from './multiple-services-in-one-container.ts';
import { noResourceLimit } from './no-resource-limit.ts';
import { sharedHost } from './shared-host.ts';
import { sharedHostAcrossTeams } from './shared-host-across-teams.ts';
import { strictIsolationOnSharedKernel } from './strict-isolation-on-shared-kernel.ts';

export const isolationRules: readonly Rule[] = [
    sharedHost,
    sharedHostAcrossTeams,
    multipleServicesInOneContainer,
    noResourceLimit,
    monitoringNotPerService,
    strictIsolationOnSharedKernel,
    environmentsShareRuntime,
    loadBalancerMixesServices,
];
