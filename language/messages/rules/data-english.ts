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
    'rule-summary.aggregate-database-across-teams': 'Functions of different teams use one database.',
    'rule-summary.reads-on-primary': 'Reads go to the primary although replicas are there.',
    'rule-summary.no-read-replica': 'A store that is mostly read has no replica.',
    'rule-summary.self-managed-database': 'A database is looked after by hand where the provider would do it.',
    'rule.aggregate-database-across-teams':
        "The functions {functions} use the {kind} '{database}' but belong to different teams: {teams}. No team can change its tables without the others.",
    'rule.reads-on-primary':
        "The {kind} '{service}' reads from the primary of '{database}' in '{environment}' although {count} {count|replica|replicas} could answer; its reads compete with every write.",
    'rule.no-read-replica':
        "The {kind} '{database}' is read-heavy, but all its reads in '{environment}' go to the one node that takes the writes; they slow down when writes increase.",
    'rule.self-managed-database':
        "People look after {databases} in '{environment}' by hand, on {machines}; a managed server of the provider is easier to scale and to recover.",
    'related.accessed-by-team': "'{function}' of the team '{team}' uses it here.",
    'related.read-heavy': "'{database}' is said to be read-heavy here.",
    'fix.database-per-team': "Leave '{database}' to the team '{keeper}' and give {others} databases of their own",
    'fix.read-from-replicas': "Let '{service}' read from the replicas",
    'fix.need-newest': "State that '{service}' needs the newest data",
    'fix.add-replica': "Add a replica of '{database}'",
    'fix.move-to-managed': "Move '{database}' to a managed database server",
    'rule-summary.database-single-node': 'Nothing takes over from the only node of a database.',
    'rule-summary.failover-not-automatic': 'Taking over by hand lasts longer than a target allows.',
    'rule-summary.no-backup': 'What is written has no backup.',
    'rule.database-single-node':
        "The database '{database}' has one node in '{environment}', and nothing takes over; when it stops, whoever uses it stops too.",
    'rule.failover-not-automatic':
        "A node of '{database}' takes over by hand in '{environment}', which lasts {recovery}; the target {target} of '{aimed}' leaves {minutes} minutes in 30 days.",
    'rule.no-backup':
        "The {kind} '{database}' has no backup in '{environment}'; what is lost or overwritten there is gone.",
    'fix.add-standby': "Add a standby of '{database}'",
    'fix.fail-over-automatically': "Let '{database}' fail over by itself",
    'fix.daily-backup': "Back up '{database}' daily",
};
