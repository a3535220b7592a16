import type { Rule } from '../rule.ts';
import { desiredStateWithoutAutomation } from './desired-state-without-automation.ts';
import { gitopsBypassed } from './gitops-bypassed.ts';
import { gitopsNeedsKubernetes } from './gitops-needs-kubernetes.ts';
import { gitopsWithoutSource } from './gitops-without-source.ts';
import { noDesiredStateManagement } from './no-desired-state-management.ts';
import { orchestratorOverhead } from './orchestrator-overhead.ts';
import { orchestratorWorkloadMismatch } from './orchestrator-workload-mismatch.ts';
import { slowProvisioningWithoutHeadroom } from './slow-provisioning-without-headroom.ts';

export const desiredStateRules: readonly Rule[] = [
    noDesiredStateManagement,
    desiredStateWithoutAutomation,
    slowProvisioningWithoutHeadroom,
    orchestratorWorkloadMismatch,
    gitopsWithoutSource,
    gitopsNeedsKubernetes,
    orchestratorOverhead,
    gitopsBypassed,
];
