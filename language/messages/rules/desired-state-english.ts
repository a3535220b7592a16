/** What each rule about desired state is about and says, with its evidence and its fixes. */
export const desiredStateTexts = {
    'rule-summary.no-desired-state-management': 'Nothing restarts instances that have stopped.',
    'rule.no-desired-state-management':
        "Nothing restarts the {kind} '{service}' in '{environment}' when an instance stops.",
    'rule.no-desired-state-management.anywhere':
        "Nothing keeps a desired state in '{environment}'; nothing says who restarts the instances of its {count} {count|placement|placements}.",
};
