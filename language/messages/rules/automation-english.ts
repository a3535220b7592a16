/** What each rule about automation is about and says, with its evidence and its fixes. */
export const automationTexts = {
    'rule-summary.no-pipeline': 'No pipeline delivers the element; it is deployed by hand.',
    'rule.no-pipeline':
        "No pipeline delivers the {kind} '{service}' to '{environment}'; it has to be deployed by hand.",
    'rule.no-pipeline.anywhere':
        "No pipeline delivers to '{environment}'; nothing says how its {count} {count|element gets|elements get} there.",
};
