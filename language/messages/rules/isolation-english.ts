/** What each rule about isolation is about and says, with its evidence and its fixes. */
export const isolationTexts = {
    'rule-summary.shared-host': 'Different services run on one machine without isolation.',
    'rule.shared-host':
        "The services {services} share the {kind} '{place}' in '{environment}' without isolation; load and faults of one affect the others.",
};
