import type { Rule } from '../rule.ts';
import { circularSynchronousCalls } from './circular-synchronous-calls.ts';
import { disruptionBudgetBlocksDrain } from './disruption-budget-blocks-drain.ts';
import { downtimeDeploymentStrategy } from './downtime-deployment-strategy.ts';
import { inMemorySession } from './in-memory-session.ts';
import { longLivedConnectionBlocksRollout } from './long-lived-connection-blocks-rollout.ts';
import { noDisruptionBudget } from './no-disruption-budget.ts';
import { noHealthCheck } from './no-health-check.ts';
import { rollingNeedsSpareInstance } from './rolling-needs-spare-instance.ts';
import { synchronousConsumerCoupling } from './synchronous-consumer-coupling.ts';

export const zeroDowntimeRules: readonly Rule[] = [
    downtimeDeploymentStrategy,
    rollingNeedsSpareInstance,
    noHealthCheck,
    longLivedConnectionBlocksRollout,
    synchronousConsumerCoupling,
    disruptionBudgetBlocksDrain,
    noDisruptionBudget,
    inMemorySession,
    circularSynchronousCalls,
];
