import type { Rule } from '../rule.ts';
import { loadBalancerWithoutMembers } from './load-balancer-without-members.ts';
import { replicaWithoutPrimary } from './replica-without-primary.ts';

export const hygieneRules: readonly Rule[] = [replicaWithoutPrimary, loadBalancerWithoutMembers];
