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
    'rule-summary.service-not-deployed': 'A service has callers and runs nowhere.',
    'rule.service-not-deployed':
        "The {kind} '{service}' is called by {callers} but is deployed nowhere; no environment says who answers.",
    'fix.run-beside-callers': "Run '{service}' beside its callers, in {environments}",
    'fix.call-it-planned': "State that '{service}' is planned",
    'rule-summary.service-not-in-production': 'A service runs before production and never in it.',
    'rule.service-not-in-production':
        "The {kind} '{service}' runs in {environments} but never in {production}; what is tried there is of no use to anybody.",
    'related.runs-in': "It runs in '{environment}' here.",
    'rule-summary.service-without-owner': 'A service belongs to no team.',
    'rule.service-without-owner':
        "The {kind} '{service}' belongs to none of the {count} {count|team|teams}; nobody is asked when it fails.",
    'fix.let-team-own': "Let the team '{team}' own '{service}'",
    'rule-summary.unused-element': 'Something is declared and never used.',
    'rule.unused-element': "The {kind} '{name}' is declared and never used; it can go.",
    'fix.remove-unused': "Remove '{name}'",
    'rule-summary.placement-cycle': 'Something stands behind itself, feeds itself, or stands in two places at once.',
    'rule.placement-cycle.balancers':
        "'{name}' stands behind itself in '{environment}', so requests never arrive: {path}.",
    'rule.placement-cycle.feeds':
        "The power feed '{name}' feeds itself in '{environment}', so nothing feeds it: {path}.",
    'rule.placement-cycle.two-places':
        "'{name}' stands in '{site}' and is said to be in '{other}' in '{environment}'; it cannot be in both.",
    'related.part-of-circle': "'{name}' is a part of the circle.",
    'related.site-here': "'{name}' is declared here.",
};
