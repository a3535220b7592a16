import type { Rule } from '../rule.ts';
import { noLoadBalancer } from './no-load-balancer.ts';
import { singleDataCenter } from './single-data-center.ts';
import { singleInstance } from './single-instance.ts';

export const availabilityRules: readonly Rule[] = [singleInstance, noLoadBalancer, singleDataCenter];
