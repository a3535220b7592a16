/** What each rule about infrastructure as code is about and says, with its evidence and its fixes. */
export const infrastructureAsCodeTexts = {
    'rule-summary.infrastructure-not-as-code': 'No infrastructure code describes the environment.',
    'rule.infrastructure-not-as-code':
        "The {kind} '{name}' in '{environment}' is described by no infrastructure code; nobody can review or repeat how it was set up.",
    'rule.infrastructure-not-as-code.anywhere':
        "No infrastructure code describes '{environment}'; how its {count} {count|part was|parts were} set up can be neither reviewed nor repeated.",
};
