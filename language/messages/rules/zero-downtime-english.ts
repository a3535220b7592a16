/** What each rule about zero downtime is about and says, with its evidence and its fixes. */
export const zeroDowntimeTexts = {
    'rule-summary.downtime-deployment-strategy': 'A rollout interrupts those who call the service.',
    'rule.downtime-deployment-strategy':
        "Deploying the {kind} '{service}' to '{environment}' by '{strategy}' interrupts {callers}.",
    'rule-summary.rolling-needs-spare-instance': 'A rolling update takes away more instances than can be spared.',
    'rule-summary.no-health-check': 'Nothing finds out whether a new instance answers.',
    'rule-summary.long-lived-connection-blocks-rollout': 'Connections outlive the time that an instance has to finish.',
    'rule-summary.synchronous-consumer-coupling': 'Many wait for a service that stops at each deployment.',
    'rule-summary.disruption-budget-blocks-drain': 'A disruption budget lets no instance be moved.',
    'rule-summary.no-disruption-budget': 'Maintenance may take several instances at once.',
    'rule-summary.in-memory-session': 'Several instances keep sessions, each its own.',
    'rule-summary.circular-synchronous-calls': 'Services wait for each other in a circle.',
    'rule.rolling-needs-spare-instance':
        "A rolling update of the {kind} '{service}' in '{environment}', {surge} more and {unavailable} fewer at a time, leaves {left} of {count} running; at least {required} {required|is|are} needed.",
    'rule.rolling-needs-spare-instance.stuck':
        "A rolling update of the {kind} '{service}' in '{environment}' may start no instance beyond the count and miss none, so it never begins.",
    'rule.no-health-check':
        "Nothing checks whether an instance of the {kind} '{service}' in '{environment}' answers; requests reach new instances before they can.",
    'rule.long-lived-connection-blocks-rollout':
        "The connections of {callers} to the {kind} '{service}' in '{environment}' stay open for long, and no 'drain' is stated; each deployment cuts them.",
    'rule.long-lived-connection-blocks-rollout.too-short':
        "The connections of {callers} to the {kind} '{service}' in '{environment}' stay open for up to {lifetime}, but its instances have {grace} to finish; each deployment cuts them.",
    'rule.synchronous-consumer-coupling':
        "{count} services wait for the {kind} '{service}', which stops at each deployment to '{environment}'; they must be warned, while messages would wait in a queue.",
    'rule.disruption-budget-blocks-drain':
        "The disruption budget of the {kind} '{service}' in '{environment}' lets none of its instances be missing, so no machine that runs one can be emptied.",
    'rule.no-disruption-budget':
        "The {kind} '{service}' in '{environment}' states no disruption budget; maintenance may take several of its {count} instances at once.",
    'rule.in-memory-session':
        "The {kind} '{service}' keeps sessions in each of its up to {count} instances in '{environment}'; a restart or a new version loses them.",
    'rule.circular-synchronous-calls':
        'The services {services} wait for each other in a circle; none can start or be deployed without the others.',
    'related.stays-connected': "'{caller}' stays connected to '{target}' here.",
    'related.sticky': "'{balancer}' brings a session back to its instance.",
    'related.instances-here': 'Up to {count} {count|instance|instances} {count|runs|run} here.',
    'fix.spare-instance': "Roll out '{service}' with one more instance and none missing",
    'fix.run-count': "Run {count} instances of '{service}'",
    'fix.check-health': "Check '{service}' by {check}",
    'fix.drain': "Let '{service}' finish for {time}",
    'fix.reconnect': 'Let {callers} reconnect automatically',
    'fix.queue-instead': "Let {callers} send to a queue that '{target}' empties",
    'fix.do-without': "State that '{caller}' can do without '{target}'",
    'fix.disruption-budget': "Let one instance of '{service}' be missing",
    'fix.sessions-in-cache': "Keep the sessions of '{service}' in the cache '{cache}'",
};
