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
    'rule-summary.stateful-function': 'A function keeps something between two calls.',
    'rule.stateful-function':
        "The {kind} '{function}' {state} in '{environment}', but functions are stateless: the next call may reach another instance.",
    'stateful-function.state': 'keeps state',
    'stateful-function.session': 'keeps sessions',
    'stateful-function.singleton': 'relies on being the only instance',
    'stateful-function.sticky': "relies on sticky sessions of '{balancer}'",
    'fix.keep-state-in': "Keep the state of '{function}' in {stores}",
    'fix.keep-state-in-cache': "Keep the state of '{function}' in a cache of its own",
    'fix.one-at-a-time': "Let only one of '{function}' run at a time",
    'fix.no-stickiness': "Let '{balancer}' send each request to any instance",
    'rule-summary.function-cold-start': 'A function must answer faster than it can start.',
    'rule.function-cold-start':
        "'{function}' takes at least about {start} to start cold on {runtime} in '{environment}', but must answer within {latency} (as of {asOf}, {source}).",
    'rule.function-cold-start.stated':
        "'{function}' takes {start} to start cold in '{environment}', but must answer within {latency}.",
    'related.must-answer': "'{function}' must answer within {latency}.",
    'fix.keep-warm': "Keep an instance of '{function}' warm",
    'rule-summary.faas-steady-load': 'A function is under load all the time.',
    'rule.faas-steady-load':
        "The {kind} '{function}' runs almost all the time on '{place}' in '{environment}', where each call is paid for: a server or a container may cost less.",
    'related.steady-load': "The load of '{function}' is steady.",
    'rule-summary.webassembly-in-production': 'A server runs WebAssembly in production.',
    'rule.webassembly-in-production':
        "The {kind} '{service}' runs as WebAssembly ({runtime}) in '{environment}', which is still at an early stage on servers: expect to find your own way.",
    'rule-summary.physical-machine-without-reason':
        'Services run directly on a physical machine, and nothing says why.',
    'rule.physical-machine-without-reason':
        "{services} {count|runs|run} directly on the physical machine '{host}' in '{environment}', and no reason is stated: what is left of it can be used by nothing else, and another one takes long to get.",
    'fix.physical-machine-reason': "State why '{host}' must be a physical machine",
    'rule-summary.physical-machine-underused': 'Most of a physical machine lies idle.',
    'rule.physical-machine-underused':
        "{free} % of the physical machine '{host}' are free in '{environment}', and without virtual machines or containers nothing else can use them.",
    'rule-summary.capacity-overcommit': 'What stands in a place takes more than the place has.',
    'rule.capacity-overcommit': "The {kind} '{place}' cannot carry what stands in it in '{environment}': {shortages}.",
    'capacity-overcommit.memory': '{need} of memory are needed, but there are {capacity}',
    'capacity-overcommit.guests-memory':
        '{need} of memory are needed, {overhead} of them for virtualizing {count} {count|machine|machines} (estimated from {product}, as of {asOf}, {source}), but there are {capacity}',
    'capacity-overcommit.cpu': '{need} processors are needed, but there are {capacity}',
    'capacity-overcommit.overcommitted-cpu':
        '{need} processors are needed, but there are {capacity}, each for at most {ratio}',
    'capacity-overcommit.guests-cpu':
        '{need} virtual processors are needed by {count} virtual {count|machine|machines} and what runs beside them, but there are {capacity}, each for at most {ratio} (virtualization takes another {overhead} % or so, an assumption)',
    'related.capacity-load': "'{name}' takes its share of '{place}' here.",
    'fix.capacity-memory': "Give '{place}' {value} of memory",
    'fix.capacity-cpu': "Give '{place}' {value} processors",
    'fix.capacity-nodes': "Let '{place}' have {value} nodes",
    'rule-summary.virtualization-diminishing-returns': 'A host spends much on virtualization itself.',
    'rule.virtualization-diminishing-returns':
        "{count} virtual {count|machine|machines} on '{host}' in '{environment}' {count|costs|cost} {overhead} of memory ({share} %) for virtualization itself (estimated from {product}, as of {asOf}, {source}); fewer machines with containers in them leave more for the services.",
    'rule.virtualization-diminishing-returns.count':
        "{count} virtual machines share the host '{host}' in '{environment}', more than {usual}: each costs memory and processor for virtualization itself, and fewer machines with containers in them leave more for the services.",
    'rule-summary.vm-per-service-cost': 'Many services have a virtual machine each.',
    'rule.vm-per-service-cost':
        "{count} services have {machines} virtual machines to themselves in '{environment}', although nothing says that they need them; in containers they would share fewer machines.",
    'related.machine-alone': "'{service}' has '{place}' to itself.",
    'rule-summary.container-not-routable': 'A service is called from outside, and nothing leads to its containers.',
    'rule.container-not-routable':
        "The {kind} '{service}' is called from outside by {callers}, but nothing leads into its containers in '{environment}': no balancer, no gateway, no public port. The calls do not arrive.",
    'rule-summary.containers-without-orchestrator': 'Containers run on several machines without an orchestrator.',
    'rule.containers-without-orchestrator':
        "Containers of {services} run on {machines} {machines|machine|machines} in '{environment}' without an orchestrator: nothing moves them when a machine fails, and people place and replace each of them.",
    'related.loose-container': "'{service}' runs in a container on '{machine}'.",
    'fix.orchestrated-by': "Let '{tool}' run the containers on these machines",
    'rule-summary.container-os-mismatch': 'A container is made for another operating system than that of its machine.',
    'rule.container-os-mismatch':
        "The {kind} '{guest}' is made for {system}, but the {machineKind} '{machine}' runs {machineSystem} in '{environment}': it does not start there.",
    'rule.container-os-mismatch.newer':
        "The {kind} '{guest}' is made for Windows {release}, but the {machineKind} '{machine}' runs the older {machineRelease} in '{environment}': it does not start there (as of {asOf}, {source}).",
    'rule.container-os-mismatch.older':
        "The {kind} '{guest}' is made for Windows {release}, but the {machineKind} '{machine}' runs {machineRelease} in '{environment}': sharing its kernel, it does not start there (as of {asOf}, {source}).",
    'fix.move-to-system': "Move '{name}' to '{machine}', which runs {system}",
    'fix.own-kernel': "Give '{name}' a kernel of its own",
    'rule-summary.windows-container-footprint': 'A large Windows container has to follow the load.',
    'rule.windows-container-footprint':
        "The {kind} '{service}' grows from {min} to {max} instances in '{environment}', but its base '{base}' is large and slow to start: new instances come after the load.",
    'related.windows-base': 'This is the base image.',
    'fix.nano-server': "Build on 'nano-server'",
    'rule-summary.declining-orchestrator': 'The orchestrator is one from which most have moved away.',
    'rule.declining-orchestrator':
        "The cluster '{cluster}' in '{environment}' is Docker Swarm, which few still choose: tools, people and answers get rarer.",
    'rule-summary.shared-application-container': 'Several services share one application container.',
    'rule.shared-application-container':
        "{services} share the application container '{appserver}' in '{environment}': one process with one memory and one set of threads, so that each of them can stop or slow down the others.",
    'related.in-application-container': "'{service}' runs in '{appserver}'.",
    'fix.embedded-servers':
        'Run {services} with {count|a server|servers} of {count|its|their} own, in {count|a container|containers}',
    'rule-summary.application-container-technology': 'An application container or a platform holds what it cannot run.',
    'rule.application-container-technology':
        "The {kind} '{service}' is written in {family}, but {product} in '{environment}' runs {families} only (as of {asOf}, {source}).",
    'fix.container-of-its-own': "Run '{service}' in a container of its own",
    'rule-summary.application-container-slow-start': 'Instances that follow the load start slowly.',
    'rule.application-container-slow-start':
        "Instances of the {kind} '{service}' follow the load in '{environment}', but '{appserver}' takes {start} to start: new ones come after the load.",
    'rule.application-container-slow-start.unknown':
        "Instances of the {kind} '{service}' follow the load in '{environment}', but each waits until the application container '{appserver}' has started: new ones come after the load.",
    'rule-summary.paas-control-needed': 'A platform withholds what a service needs of its machine.',
    'rule.paas-control-needed':
        "The {kind} '{service}' needs {needs}, which {product} does not give in '{environment}' (as of {asOf}, {source}).",
    'related.needs': "'{service}' states here what it needs.",
    'fix.machine-of-its-own': "Run '{service}' on a virtual machine of its own",
    'rule-summary.scaling-mismatch': 'What scales calls what does not, and may bring more than that takes.',
    'rule.scaling-mismatch':
        "{sources} can scale to {demand} at once in '{environment}', but the {kind} '{target}' takes {limit} ({path}).",
    'scaling-mismatch.by-default': '{count} (by the limit of {provider} as of {asOf}, {source})',
    'related.scales-to': "'{source}' can bring {count} at once.",
    'fix.run-at-once': "Let at most {count} of '{function}' run at once",
    'fix.proxy-between': "Put a connection proxy before '{database}'",
    'rule-summary.synchronous-function-chain': 'Functions wait for functions that wait for functions.',
    'rule.synchronous-function-chain':
        "{path} is a chain of {count} functions in '{environment}' that wait for each other: callers cannot see what runs downstream, and every wait is paid for.",
    'fix.queues-before': 'Put {count|a queue|queues} before {targets}',
    'rule-summary.function-finer-than-aggregate': 'Several functions that are deployed apart are one aggregate.',
    'rule.function-finer-than-aggregate':
        "The aggregate '{aggregate}' is split over the functions {functions}, which are deployed apart: its life is no longer in one place.",
    'related.deployed-as': "'{function}' is deployed as '{unit}'.",
    'fix.one-artifact': "Deploy {functions} as one artifact, '{artifact}'",
    'rule-summary.aggregate-functions-without-facade': 'Callers know of which functions a service is made.',
    'rule.aggregate-functions-without-facade':
        "Callers use the functions {functions} of '{service}' one by one; another split of '{service}' will break them.",
    'fix.gateway-before-functions': "Put the gateway '{gateway}' before '{service}'",
    'rule-summary.saga-across-deployment-units': 'What one saga changes inside one service is deployed apart.',
    'rule.saga-across-deployment-units':
        "The saga '{saga}' spans several deployment units of one service ({parts}), which have to change together.",
    'saga-across-deployment-units.part': "{units} of '{service}'",
};
