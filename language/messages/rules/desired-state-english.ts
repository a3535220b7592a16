/** What each rule about desired state is about and says, with its evidence and its fixes. */
export const desiredStateTexts = {
    'rule-summary.no-desired-state-management': 'Nothing restarts instances that have stopped.',
    'rule.no-desired-state-management':
        "Nothing restarts the {kind} '{service}' in '{environment}' when an instance stops.",
    'rule.no-desired-state-management.anywhere':
        "Nothing keeps a desired state in '{environment}'; nothing says who restarts the instances of its {count} {count|placement|placements}.",
    'rule-summary.desired-state-without-automation': 'A desired state is kept, but getting there takes work by hand.',
    'rule.desired-state-without-automation':
        "{keepers} {count|keeps|keep} the desired state of {services} in '{environment}', but '{pipeline}' gets there by hand; the desired state changes only when somebody has the time.",
    'rule.desired-state-without-automation.step':
        "{keepers} {count|keeps|keep} the desired state of {services} in '{environment}', but '{step}' is done by hand; nothing that is started by itself gets that done.",
    'fix.add-group': "Let an autoscaling group keep '{service}' running",
    'fix.reconcile-environment': "Let '{tool}' keep the desired state of '{environment}'",
    'rule-summary.slow-provisioning-without-headroom': 'New instances come too late for a burst, and none stands by.',
    'rule.slow-provisioning-without-headroom':
        "A new instance of the {kind} '{service}' answers in '{environment}' only after about {time} ({parts}); until then {count} {count|instance carries|instances carry} the load alone.",
    'provisioning.place': "{time} for the {kind} '{name}'",
    'provisioning.start': "{time} until '{service}' has started",
    'provisioning.assumed': "{time} for the {kind} '{name}', our assumption (as of {asOf}, {source})",
    'fix.keep-spare': "Keep an instance of '{service}' in reserve",
    'rule-summary.orchestrator-workload-mismatch': 'An orchestrator is to run what it cannot start.',
    'rule.orchestrator-workload-mismatch':
        "'{orchestrator}' starts only containers, but the {kind} '{service}' is to run in '{environment}' as '{packaging}'; it cannot be started there.",
    'rule.orchestrator-workload-mismatch.machines':
        "'{orchestrator}' starts only machines, but the {kind} '{service}' is to run in '{environment}' as '{packaging}'; nothing says what starts it on a new machine.",
    'fix.package-as-container': "Package '{service}' as a container",
    'fix.extend-cluster': "Let '{cluster}' run it through '{extension}'",
    'fix.run-in-container': "Run '{service}' in a container of its machine",
    'rule-summary.gitops-without-source': 'A GitOps tool has no source of the desired state.',
    'rule.gitops-without-source':
        "'{tool}' has no source in '{environment}'; nothing says which desired state it should bring about.",
    'fix.state-desired-source': "State where '{tool}' takes the desired state from",
    'rule-summary.gitops-needs-kubernetes': 'A GitOps tool is to keep what is no Kubernetes cluster.',
    'rule.gitops-needs-kubernetes':
        "'{tool}' works through Kubernetes, but the {kind} '{target}' in '{environment}' is none; its desired state is kept by nothing.",
    'related.no-kubernetes': "'{target}' is no Kubernetes cluster.",
    'fix.reconcile-by': "Let '{tool}' keep the desired state of '{target}'",
    'rule-summary.orchestrator-overhead': 'A cluster is operated for few services.',
    'rule.orchestrator-overhead':
        "The cluster '{cluster}' in '{environment}' is operated for {count} {count|service|services} alone ({services}); check that it is worth its cost.",
    'rule-summary.gitops-bypassed': 'A pipeline changes what a GitOps tool keeps.',
    'rule.gitops-bypassed':
        "The step '{step}' changes '{environment}' by '{worker}', although '{tool}' keeps its desired state; the change is undone, or the two drift apart.",
    'fix.commit-instead': "Let '{step}' commit to the source of the desired state",
};
