/** What each rule about placement is about and says, with its evidence and its fixes. */
export const placementTexts = {
    'rule-summary.function-timeout-exceeds-limit': 'A function may run for longer than its platform allows.',
    'rule.function-timeout-exceeds-limit':
        "'{function}' may run for {timeout} in '{environment}', but {provider} stops it after {limit} (as of {asOf}, {source}).",
    'rule-summary.function-memory-exceeds-limit': 'A function asks for memory that its platform does not offer.',
    'rule.function-memory-exceeds-limit':
        "'{function}' asks for {memory} in '{environment}', but {provider} offers {allowed} (as of {asOf}, {source}).",
    'function-memory.range': '{min} to {max}',
    'function-memory.up-to': 'no more than {max}',
    'function-memory.sizes': 'only {sizes}',
    'fix.set-memory': 'Set the memory to {memory}',
    'rule-summary.function-unsupported-tuning':
        'A function states a resource that its platform does not let it choose.',
    'rule.function-unsupported-tuning':
        "'{property}' of '{function}' has no effect in '{environment}': {provider} lets you choose {tunable} (as of {asOf}, {source}).",
    'function-tuning.only': 'only {properties}',
    'function-tuning.nothing': 'none of these',
    'fix.remove-property': "Remove '{property}'",
    'rule-summary.function-runtime-unsupported':
        'A function is written for a runtime that its platform does not offer.',
    'rule.function-runtime-unsupported':
        "'{function}' needs the runtime '{runtime}' in '{environment}', which {provider} does not offer (as of {asOf}, {source}).",
    'rule.function-runtime-unsupported.old':
        "'{function}' runs on '{runtime}' in '{environment}', which {provider} has deprecated: it gets no more security updates (as of {asOf}, {source}).",
    'fix.set-runtime': 'Move to {runtime}',
    'fix.package-as-image': "Package '{function}' as a container image",
    'rule-summary.replicas-on-one-machine': 'All instances of a service end up on one physical machine.',
    'rule.replicas-on-one-machine':
        "All instances of {services} end up on the physical machine '{machine}' in '{environment}'; one hardware failure stops them.",
    'rule.replicas-on-one-machine.most':
        "The {kind} '{service}' has {count} of {total} instances on the physical machine '{machine}' in '{environment}'; one hardware failure stops most of them.",
};
