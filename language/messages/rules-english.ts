/** Texts of the rules, of their evidence and of their fixes. */
export const ruleTexts = {
    'rule.single-instance':
        "The {kind} '{service}' runs only one instance in '{environment}'; when it stops, {consequence}.",
    'rule.single-instance.scaled':
        "The {kind} '{service}' may run only one instance in '{environment}'; when it stops, {consequence}.",
    'rule.no-load-balancer':
        "The {kind} '{service}' has {count} instances in '{environment}', but nothing distributes requests between them.",
    'rule.single-data-center':
        "Everything in '{environment}' runs in the {kind} '{site}'; a failure of that site stops all of it.",
    'rule.database-shared-between-services':
        "Different services use the {kind} '{database}': {services}. Only instances of one service may share a {kind}.",
    'rule.replica-receives-writes':
        "The {kind} '{service}' writes to '{node}' in '{environment}', which is a replica of '{database}' and only repeats what its primary holds.",
    'rule.replica-receives-writes.standby':
        "The {kind} '{service}' writes to '{node}' in '{environment}', which is a standby of '{database}' and only repeats what its primary holds.",
    'rule.shared-database-infrastructure':
        "The databases {databases} of {services} share the {kind} '{place}' in '{environment}'; a fault in it stops all of them.",
    'rule.shared-host':
        "The services {services} share the {kind} '{place}' in '{environment}' without isolation; load and faults of one affect the others.",
    'rule.no-pipeline':
        "No pipeline delivers the {kind} '{service}' to '{environment}'; it has to be deployed by hand.",
    'rule.no-pipeline.anywhere':
        "No pipeline delivers to '{environment}'; nothing says how its {count} {count|element gets|elements get} there.",
    'rule.infrastructure-not-as-code':
        "The {kind} '{name}' in '{environment}' is described by no infrastructure code; nobody can review or repeat how it was set up.",
    'rule.infrastructure-not-as-code.anywhere':
        "No infrastructure code describes '{environment}'; how its {count} {count|part was|parts were} set up can be neither reviewed nor repeated.",
    'rule.downtime-deployment-strategy':
        "Deploying the {kind} '{service}' to '{environment}' by '{strategy}' interrupts {callers}.",
    'rule.no-desired-state-management':
        "Nothing restarts the {kind} '{service}' in '{environment}' when an instance stops.",
    'rule.no-desired-state-management.anywhere':
        "Nothing keeps a desired state in '{environment}'; nothing says who restarts the instances of its {count} {count|placement|placements}.",
    'rule.function-timeout-exceeds-limit':
        "'{function}' may run for {timeout} in '{environment}', but {provider} stops it after {limit} (as of {asOf}, {source}).",
    'consequence.callers-lose': '{count} {count|caller loses|callers lose} it',
    'consequence.balancers-empty': 'nothing is left behind {balancers}',
    'related.calls': "'{caller}' calls '{target}' here.",
    'related.reads': "'{service}' reads '{database}' here.",
    'related.writes': "'{service}' writes '{database}' here.",
    'related.replica': "This is the replica of '{database}'.",
    'related.standby': "This is the standby of '{database}'.",
    'related.primary': "This is the primary of '{database}'.",
    'related.only-site': "'{site}' is the only site.",
    'related.node-here': "'{database}' depends on '{place}' here.",
    'related.runs-bare': "'{service}' runs on '{place}' without isolation.",
    'related.runs-on': "It runs on '{place}'.",
    'related.also-in': "The same holds in '{environment}'.",
    'acceptance.unknown-rule': "There is no rule '{rule}', so nothing is accepted.",
    'acceptance.unknown-rule-nearest':
        "There is no rule '{rule}', so nothing is accepted. Did you mean '{suggestion}'?",
    'acceptance.unused': "'{rule}' finds nothing here any more; its acceptance is not needed.",
    'acceptance.expired': "'{rule}' was accepted until {until}; what it finds is reported again.",
    'acceptance.forbidden': "Findings of '{rule}' must not be accepted here, so this accepts nothing.",
    'checks.unknown-rule': "There is no rule '{rule}', so nothing is set for it.",
    'checks.unknown-rule-nearest': "There is no rule '{rule}', so nothing is set for it. Did you mean '{suggestion}'?",
    'related.forbidden-here': "Accepting '{rule}' is forbidden here.",
    'related.stated-elsewhere': "It is stated in the folder '{folder}', which is imported from.",
    'fix.elsewhere': '{fix} (changes the imported {count|folder|folders} {folders})',
    'fix.at-origin': "{fix}, in '{origin}' and everything that is like it",
    'fix.in-template': '{fix}, in the template and everything that is made from it',
    'fix.here-only': "{fix}, in '{environment}' only",
    'fix.accept': "Accept '{rule}' with a reason",
    'fix.remove-acceptance': "Remove the acceptance of '{rule}'",
    'fix.two-instances': "Run two instances of '{service}'",
    'fix.add-balancer': "Put a load balancer before '{service}'",
    'fix.run-everything-in': "Run everything in '{site}' as well",
    'fix.only-owner-uses': "Let only '{owner}' use '{database}': {others} {count|calls|call} '{owner}' instead",
    'fix.database-of-its-own': 'Give {others} a {kind} of {count|its|their} own',
    'fix.write-to-primary': "Write to the primary '{node}'",
    'fix.own-infrastructure': 'Move {databases} to infrastructure of {count|its|their} own',
    'fix.own-containers': 'Put each service into a container of its own',
    'fix.add-pipeline': "Add the pipeline '{name}'",
    'fix.provision-by': "Describe '{name}' by {tool}",
    'fix.roll-out': "Deploy '{service}' by '{strategy}'",
    'fix.move-to-cluster': "Move '{service}' into the cluster '{cluster}'",
    'fix.add-cluster': "Let '{technology}' keep '{service}' running",
    'fix.set-timeout': 'Set the timeout to {limit}',
};
