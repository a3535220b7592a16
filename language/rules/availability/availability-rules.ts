import type { Rule } from '../rule.ts';
import { callBypassesLoadBalancer } from './call-bypasses-load-balancer.ts';
import { loadBalancerSingleNode } from './load-balancer-single-node.ts';
import { noCapacityAfterFailure } from './no-capacity-after-failure.ts';
import { noLoadBalancer } from './no-load-balancer.ts';
import { quorumUnsafe } from './quorum-unsafe.ts';
import { replicasInOneZone } from './replicas-in-one-zone.ts';
import { sharedFailureDomain } from './shared-failure-domain.ts';
import { singleDataCenter } from './single-data-center.ts';
import { singleInstance } from './single-instance.ts';
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
];
