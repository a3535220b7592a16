/** What each rule about data is about and says, with its evidence and its fixes. */
export const dataTexts = {
    'rule-summary.database-shared-between-services': 'Different services use one database.',
    'rule-summary.replica-receives-writes': 'Writes go to a replica instead of the primary.',
    'rule-summary.shared-database-infrastructure': 'Databases of different services stand on one infrastructure.',
    'rule.database-shared-between-services':
        "Different services use the {kind} '{database}': {services}. Only instances of one service may share a {kind}.",
    'rule.replica-receives-writes':
        "The {kind} '{service}' writes to '{node}' in '{environment}', which is a replica of '{database}' and only repeats what its primary holds.",
    'rule.replica-receives-writes.standby':
        "The {kind} '{service}' writes to '{node}' in '{environment}', which is a standby of '{database}' and only repeats what its primary holds.",
    'rule.shared-database-infrastructure':
        "The databases {databases} of {services} share the {kind} '{place}' in '{environment}'; a fault in it stops all of them.",
};
