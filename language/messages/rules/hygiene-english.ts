/** What each rule about hygiene is about and says, with its evidence and its fixes. */
export const hygieneTexts = {
    'rule-summary.replica-without-primary': 'A replica or standby has no primary to follow.',
    'rule.replica-without-primary':
        "The {role} of '{database}' in '{environment}' follows no primary: there is none, so nothing takes the writes.",
    'fix.add-primary': "Add a primary of '{database}'",
    'fix.promote': "Make the {role} '{node}' the primary",
    'rule-summary.load-balancer-without-members': 'A load balancer has no instance behind it.',
    'rule.load-balancer-without-members':
        "The load balancer '{balancer}' has no instance behind it in '{environment}': {targets} {count|does|do} not run there.",
    'related.empty-balancer': "'{balancer}' stands here.",
    'fix.run-targets': "Run {targets} in '{environment}'",
    'fix.remove-balancer': "Remove the load balancer '{balancer}'",
};
