/** What each rule about infrastructure as code is about and says, with its evidence and its fixes. */
export const infrastructureAsCodeTexts = {
    'rule-summary.infrastructure-not-as-code': 'No infrastructure code describes the environment.',
    'rule.infrastructure-not-as-code':
        "The {kind} '{name}' in '{environment}' is described by no infrastructure code; nobody can review or repeat how it was set up.",
    'rule.infrastructure-not-as-code.anywhere':
        "No infrastructure code describes '{environment}'; how its {count} {count|part was|parts were} set up can be neither reviewed nor repeated.",
    'rule-summary.iac-not-versioned': 'Infrastructure code is kept in no version control.',
    'rule.iac-not-versioned':
        "The stack '{stack}' in '{environment}' names no repository; who changed it cannot be traced, and no change can be rolled back.",
    'rule.iac-not-versioned.tool':
        "Nothing says where the code of '{tool}' in '{environment}' lies; who changed it cannot be traced, and no change can be rolled back.",
    'fix.state-repository': "State the repository of '{stack}'",
    'fix.state-origin': "State where the code of '{tool}' lies",
    'rule-summary.environment-not-reproducible': 'An environment is not built from the code of production.',
    'rule.environment-not-reproducible':
        "'{environment}' has {kinds} by {own}, '{other}' by {tools}; neither can be built from the code of the other.",
    'rule.environment-not-reproducible.by-hand':
        "'{environment}' has {kinds} without code, '{other}' by {tools}; '{environment}' cannot be built from the same code.",
    'rule-summary.monolithic-infrastructure-stack': 'One stack describes the machines of many services.',
    'rule.monolithic-infrastructure-stack':
        "The stack '{stack}' in '{environment}' describes what {count} services run on; one change can break all of them.",
    'rule.monolithic-infrastructure-stack.teams':
        "The stack '{stack}' in '{environment}' describes what {count} services of {teams} run on; each change has to be agreed between the teams.",
    'rule-summary.mixed-infrastructure-tools': 'Two tools that do the same work describe one thing.',
    'rule.mixed-infrastructure-tools':
        "The {kind} '{name}' in '{environment}' is described by {tools}; each of them undoes what another one changes.",
    'rule.mixed-infrastructure-tools.environment':
        "All of '{environment}' is described by {tools}; each of them undoes what another one changes.",
    'fix.keep-tool': "Describe '{name}' by '{tool}' only",
};
