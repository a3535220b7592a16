import type { Rule } from '../rule.ts';
import { downtimeDeploymentStrategy } from './downtime-deployment-strategy.ts';

export const zeroDowntimeRules: readonly Rule[] = [downtimeDeploymentStrategy];
