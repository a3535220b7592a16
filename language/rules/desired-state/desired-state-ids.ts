export const desiredStateIds = [
    'no-desired-state-management',
    'desired-state-without-automation',
    'slow-provisioning-without-headroom',
    'orchestrator-workload-mismatch',
    'gitops-without-source',
    'gitops-needs-kubernetes',
    'orchestrator-overhead',
    'gitops-bypassed',
] as const;
