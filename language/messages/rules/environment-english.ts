/** What each rule about environment is about and says, with its evidence and its fixes. */
export const environmentTexts = {
    'rule-summary.no-preproduction-environment': 'A service reaches production without any earlier environment.',
    'rule.no-preproduction-environment':
        "{services} {count|reaches|reach} '{environment}' without any earlier environment; what is wrong is found by those who use it.",
    'related.not-tried-in': "'{environment}' comes earlier and does not run what is named here.",
    'fix.add-environment-before': "Add the environment '{name}' before '{environment}'",
    'rule-summary.pipeline-skips-environment': 'A pipeline goes past an environment that comes before its next one.',
    'rule.pipeline-skips-environment':
        "The pipeline '{pipeline}' takes {services} to '{environment}' without going through {skipped}; what would be found there is found later.",
    'related.comes-before': "'{one}' comes before '{other}'.",
    'fix.pass-through': "Let '{pipeline}' go through {environments}",
    'rule-summary.environment-differs-from-production':
        'The last environment before production is built in another way.',
    'rule.environment-differs-from-production':
        "The {kind} '{service}' in '{environment}' differs from that in '{production}': {differences}. Problems of that kind first appear in '{production}'.",
    'difference.runtime': 'it runs in {here} instead of {there}',
    'difference.balancer': 'no load balancer stands before it',
    'difference.store': "'{store}' is kept in {here} instead of {there}",
    'difference.tool': 'its infrastructure is made by {here} instead of {there}',
    'related.runs-in-production': "This is '{service}' in '{production}'.",
    'rule-summary.missing-dependency-in-environment': 'Something runs where what it calls does not.',
    'rule.missing-dependency-in-environment':
        "The {kind} '{service}' runs in '{environment}', but {targets}, which {count|is|are} called there, {count|does|do} not; each such call fails.",
    'fix.stand-in': "Let {count|a stand-in|stand-ins} answer for {targets} in '{environment}'",
    'others.more': '{count} more',
};
