/** What each rule about automation is about and says, with its evidence and its fixes. */
export const automationTexts = {
    'rule-summary.no-pipeline': 'No pipeline delivers the element; it is deployed by hand.',
    'rule.no-pipeline':
        "No pipeline delivers the {kind} '{service}' to '{environment}'; it has to be deployed by hand.",
    'rule.no-pipeline.anywhere':
        "No pipeline delivers to '{environment}'; nothing says how its {count} {count|element gets|elements get} there.",
    'rule.no-pipeline.no-stage':
        "No pipeline has a stage for '{environment}'; its {count} {count|element has|elements have} to be deployed by hand.",
    'fix.add-stage': "Let '{name}' go on to '{environment}'",
    'rule-summary.manual-deployment-step': 'A stage or step of a pipeline is done by hand.',
    'rule.manual-deployment-step':
        "'{pipeline}' reaches '{environment}' by hand; with {count} {count|service|services}, each release waits for somebody who does the work.",
    'rule.manual-deployment-step.step':
        "The step '{step}' of '{pipeline}' is done by hand; with {count} {count|service|services}, each release to '{environment}' waits for somebody who does it.",
    'fix.only-approve': 'Deploy by the pipeline after an approval',
    'fix.automate-step': "Let a script do '{step}'",
    'rule-summary.pipeline-shared-by-services': 'A pipeline releases several services together.',
    'rule.pipeline-shared-by-services':
        "'{pipeline}' releases {services} together; none of them can be deployed without the others.",
    'fix.release-separately': "Let '{name}' release each service on its own",
    'rule-summary.no-image-registry': 'No registry is there from which images are pulled.',
    'rule.no-image-registry':
        "'{environment}' has no registry; nothing says from where the {count|image|images} of {services} {count|is|are} pulled when an instance starts.",
    'related.pulls-image': "'{service}' starts from its image here.",
    'fix.add-registry': "Add the registry '{name}'",
    'rule-summary.rebuilt-per-environment': 'Two environments run different builds of one service.',
    'rule.rebuilt-per-environment':
        "'{service}' runs {build} in '{environment}' and {tested} in '{other}'; what was tested is not what runs.",
    'related.tested-build': "This build of '{service}' was tested in '{other}'.",
    'fix.same-build': "Run {tested} in '{environment}' as well",
    'rule-summary.unpinned-artifact': 'An image or artifact has no fixed version.',
    'rule.unpinned-artifact':
        "'{service}' runs {build} in '{environment}', which is no fixed version; instances that start later may run something else.",
    'fix.pin-artifact': 'State a fixed version of {build}',
};
