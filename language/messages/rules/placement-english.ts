/** What each rule about placement is about and says, with its evidence and its fixes. */
export const placementTexts = {
    'rule-summary.function-timeout-exceeds-limit': 'A function may run for longer than its platform allows.',
    'rule.function-timeout-exceeds-limit':
        "'{function}' may run for {timeout} in '{environment}', but {provider} stops it after {limit} (as of {asOf}, {source}).",
};
