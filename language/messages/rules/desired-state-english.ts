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
};
