import type { Rule } from '../rule.ts';
import { loadBalancerWithoutMembers } from './load-balancer-without-members.ts';
import { placementCycle } from './placement-cycle.ts';
import { replicaWithoutPrimary } from './replica-without-primary.ts';
import { serviceNotDeployed } from './service-not-deployed.ts';
import { serviceNotInProduction } from './service-not-in-production.ts';
import { serviceWithoutOwner } from './service-without-owner.ts';
import { unusedElement } from './unused-element.ts';

export const hygieneRules: readonly Rule[] = [
    replicaWithoutPrimary,
    loadBalancerWithoutMembers,
    serviceNotInProduction,
    serviceNotDeployed,
    serviceWithoutOwner,
    unusedElement,
    placementCycle,
];
