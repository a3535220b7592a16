import type { Rule } from '../rule.ts';
import { analysisInputMissing } from './analysis-input-missing.ts';
import { availabilityTargetUnreachable } from './availability-target-unreachable.ts';
import { callBypassesLoadBalancer } from './call-bypasses-load-balancer.ts';
import { dependencyTargetTooLow } from './dependency-target-too-low.ts';
import { loadBalancerSingleNode } from './load-balancer-single-node.ts';
import { noApiGateway } from './no-api-gateway.ts';
import { noCapacityAfterFailure } from './no-capacity-after-failure.ts';
import { noLoadBalancer } from './no-load-balancer.ts';
import { providerWithoutSla } from './provider-without-sla.ts';
import { quorumUnsafe } from './quorum-unsafe.ts';
import { replicasInOneZone } from './replicas-in-one-zone.ts';
import { sharedFailureDomain } from './shared-failure-domain.ts';
import { singleDataCenter } from './single-data-center.ts';
import { singleInstance } from './single-instance.ts';
import { singlePointOfFailure } from './single-point-of-failure.ts';
import { timeoutInversion } from './timeout-inversion.ts';
import { unguardedSynchronousCall } from './unguarded-synchronous-call.ts';
import { zonalControlPlane } from './zonal-control-plane.ts';

export const availabilityRules: readonly Rule[] = [
    singleInstance,
    noLoadBalancer,
    singleDataCenter,
    replicasInOneZone,
    sharedFailureDomain,
    noCapacityAfterFailure,
    callBypassesLoadBalancer,
    loadBalancerSingleNode,
    zonalControlPlane,
    quorumUnsafe,
    singlePointOfFailure,
    availabilityTargetUnreachable,
    providerWithoutSla,
    analysisInputMissing,
    dependencyTargetTooLow,
    unguardedSynchronousCall,
    timeoutInversion,
    noApiGateway,
];
