/** What each rule about isolation is about and says, with its evidence and its fixes. */
export const isolationTexts = {
    'rule-summary.shared-host': 'Different services run on one machine without isolation.',
    'rule.shared-host':
        "The services {services} share the {kind} '{place}' in '{environment}' without isolation; load and faults of one affect the others.",
    'rule-summary.load-balancer-mixes-services': 'A load balancer spreads the same requests over different services.',
    'rule.load-balancer-mixes-services':
        "The load balancer '{balancer}' spreads the same requests over different services in '{environment}' ({services}), because it routes by nothing.",
    'rule.load-balancer-mixes-services.unstated':
        "The load balancer '{balancer}' is for different services in '{environment}' ({services}), and nothing says what decides which request goes to which.",
    'fix.route-by-path': "Let '{balancer}' route by path",
    'rule-summary.shared-host-across-teams': 'Services of different teams run on one machine without isolation.',
    'rule.shared-host-across-teams':
        "The teams {teams} must coordinate every change of the {kind} '{place}' in '{environment}', because {services} run there without isolation.",
    'related.team-runs-bare': "The team '{team}' runs '{service}' here.",
    'rule-summary.multiple-services-in-one-container': 'One container holds the main programs of several services.',
    'rule.multiple-services-in-one-container':
        "The container '{container}' in '{environment}' runs {services}; they can no longer be deployed, scaled or restarted separately.",
    'related.main-process': "'{service}' runs in '{container}' here.",
    'fix.split-container': "Give each service in '{container}' a container of its own",
    'rule-summary.no-resource-limit': 'A service shares machines with others and has no limit.',
    'rule.no-resource-limit':
        "The {serviceKind} '{service}' shares the {kind} '{place}' in '{environment}' but states no {missing}; under load it can starve {others}.",
    'related.shared-with': "'{place}' is shared with the others.",
    'resource.cpu': 'cpu',
    'resource.memory': 'memory',
    'fix.state-resources': "Give '{service}' {resources}, which is usual here",
    'rule-summary.monitoring-not-per-service': 'Only a machine is measured, though several services run on it.',
    'rule.monitoring-not-per-service':
        "Only the {kind} '{place}' is measured in '{environment}'; its load cannot be attributed to {services}.",
    'related.measured-here': "Here it is said that '{place}' is measured as a whole.",
    'related.not-measured': "'{service}' is not measured by itself.",
    'fix.measure-services': "Measure each service on '{place}'",
    'rule-summary.strict-isolation-on-shared-kernel':
        'A service that needs a kernel of its own shares one with other services.',
    'rule.strict-isolation-on-shared-kernel':
        "The {serviceKind} '{service}' requires isolation by {isolation} but shares the kernel of the {kind} '{place}' in '{environment}' with {others}; a hole in one container opens it too.",
    'related.isolation-required': 'This is what it requires.',
    'fix.strict-own-kernel': "Run '{service}' on a kernel of its own",
    'fix.strict-own-nodes': "Give '{service}' nodes of its own",
    'fix.strict-own-machine': "Put '{service}' into a virtual machine of its own",
    'rule-summary.environments-share-runtime': 'Production and an environment before it run on the same real thing.',
    'rule.environments-share-runtime':
        "The {kind} '{place}' of '{environment}' is the real '{resource}', which {others} {count|uses|use} too; what is tried out there can harm production.",
    'related.same-resource': "'{environment}' uses it here.",
    'fix.own-runtime': "Give {environments} something else than '{resource}'",
};
