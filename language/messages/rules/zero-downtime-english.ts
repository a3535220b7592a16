/** What each rule about zero downtime is about and says, with its evidence and its fixes. */
export const zeroDowntimeTexts = {
    'rule-summary.downtime-deployment-strategy': 'A rollout interrupts those who call the service.',
    'rule.downtime-deployment-strategy':
        "Deploying the {kind} '{service}' to '{environment}' by '{strategy}' interrupts {callers}.",
};
