/** What each rule about availability is about and says, with its evidence and its fixes. */
export const availabilityTexts = {
    'rule-summary.single-instance': 'Something that others call runs in one instance only.',
    'rule-summary.no-load-balancer': 'Several instances run, but nothing distributes requests between them.',
    'rule-summary.single-data-center': 'Everything in the environment stands on one site.',
    'rule.single-instance':
        "The {kind} '{service}' runs only one instance in '{environment}'; when it stops, {consequence}.",
    'rule.single-instance.scaled':
        "The {kind} '{service}' may run only one instance in '{environment}'; when it stops, {consequence}.",
    'rule.no-load-balancer':
        "The {kind} '{service}' has {count} instances in '{environment}', but nothing distributes requests between them.",
    'rule.single-data-center':
        "Everything in '{environment}' runs in the {kind} '{site}'; a failure of that site stops all of it.",
};
