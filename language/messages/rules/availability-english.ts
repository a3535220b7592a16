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
    'rule-summary.replicas-in-one-zone': 'All instances of a service stand in one zone, although there are others.',
    'rule-summary.shared-failure-domain': 'What is to stand in for each other fails together.',
    'rule-summary.no-capacity-after-failure': 'After one failure too few instances are left for the load.',
    'rule-summary.call-bypasses-load-balancer':
        'A caller addresses one instance instead of what distributes the requests.',
    'rule-summary.load-balancer-single-node': 'A load balancer is itself one machine.',
    'rule-summary.zonal-control-plane': 'A cluster stretches over zones, but what steers it stands in one.',
    'rule-summary.quorum-unsafe': 'One failure may take away the majority that decides.',
    'rule.replicas-in-one-zone':
        "All instances of {services} land in the zone '{zone}' in '{environment}', although there {count|is|are} {others} too; a failure of that zone stops them.",
    'rule.shared-failure-domain':
        "In '{environment}', {parts} depend on the {kind} '{domain}': they are meant to stand in for each other, but fail together.",
    'redundant.instances': "all instances of '{service}'",
    'redundant.nodes': "all nodes of '{database}'",
    'rule.no-capacity-after-failure':
        "The load of the {kind} '{service}' needs {need} {need|instance|instances} in '{environment}', but when the {domainKind} '{domain}' fails, {left} {left|is|are} left.",
    'rule.call-bypasses-load-balancer':
        "The {kind} '{caller}' addresses an instance of '{target}' in '{environment}' instead of the {wayKind} '{way}'; when that instance stops, the calls fail.",
    'rule.load-balancer-single-node':
        "The load balancer '{balancer}' may be one machine in '{environment}'; when it stops, nothing behind it is reached.",
    'rule.zonal-control-plane':
        "The cluster '{cluster}' stretches over {count} zones ({zones}) in '{environment}', but its control plane stands in one; when that zone fails, nothing is started anew.",
    'rule.quorum-unsafe.few':
        "The {kind} '{name}' decides by majority in '{environment}' with {count} {count|node|nodes}; when one fails, there is no majority any more.",
    'rule.quorum-unsafe.domain':
        "The {kind} '{name}' decides by majority in '{environment}', and {lost} of its {count} nodes depend on the {domainKind} '{domain}'; when that fails, there is no majority any more.",
    'rule.quorum-unsafe.even':
        "The {kind} '{name}' decides by majority in '{environment}' with {count} nodes; it survives the failure of {survives}, and {fewer} nodes would do so too.",
    'related.instances-in': "'{service}' runs in '{place}' here.",
    'related.depends-on': "'{element}' depends on '{domain}' here.",
    'related.takes-along': "'{place}' takes {count} {count|instance|instances} along.",
    'related.takes-nodes': "'{place}' takes {count} {count|node|nodes} along.",
    'related.distributes': "'{way}' distributes the requests to '{target}'.",
    'fix.redistribute': "Run a part of {services} in '{place}'",
    'fix.enough-instances': "Run {total} instances of '{service}'",
    'fix.call-virtual-address': "Call the one address of '{target}'",
    'fix.two-nodes': "Give '{name}' two nodes",
    'fix.odd-nodes': "Give '{name}' {count} nodes",
    'fix.regional-control-plane': "Spread the control plane of '{cluster}' over zones",
    'rule-summary.single-point-of-failure':
        'The failure of one machine, or of one part of the infrastructure, stops a way in.',
    'rule-summary.availability-target-unreachable': 'What is deployed cannot be as available as it must be.',
    'rule-summary.provider-without-sla': 'Nothing stands in for something of which its provider promises too little.',
    'rule-summary.analysis-input-missing': 'No figure says how available something is for which nothing stands in.',
    'rule-summary.dependency-target-too-low': 'Something is needed that promises less than what needs it.',
    'rule.single-point-of-failure':
        "The {kind} '{place}' is a single point of failure in '{environment}': its failure alone stops {services}.",
    'rule.single-point-of-failure.many':
        "The {kind} '{place}' is a single point of failure in '{environment}': its failure alone stops {services} and {count} more.",
    'rule.availability-target-unreachable':
        "The {kind} '{service}' is available at most {available} of the time in '{environment}' ({downtime} of downtime a month), but the target is {target}; the largest part comes from {causes}.",
    'rule.provider-without-sla':
        "Nothing stands in for the {kind} '{place}' in '{environment}', and nobody promises how available it is, while the target is {target}.",
    'rule.provider-without-sla.low':
        "Nothing stands in for the {kind} '{place}' in '{environment}', and only {sla} is promised for it, while the target is {target}.",
    'rule.provider-without-sla.promise':
        "Nothing stands in for the {kind} '{place}' in '{environment}', and {service} promises only {sla} (as of {asOf}, {source}), while the target is {target}.",
    'rule.analysis-input-missing':
        "Whether '{environment}' reaches {target} cannot be said: nothing says how available {elements} {count|is|are}.",
    'rule.analysis-input-missing.many':
        "Whether '{environment}' reaches {target} cannot be said: nothing says how available {elements} and {more} more are.",
    'rule.dependency-target-too-low':
        "The {kind} '{service}' promises {target} in '{environment}', but cannot answer without '{needed}', which promises only {lower}.",
    'related.figure-known': "'{name}' is known to be available {availability} of the time.",
    'related.figure-stated': "{availability} is promised for '{name}', and taken for how available it is.",
    'related.figure-promised':
        "{service} promises {availability} (as of {asOf}, {source}), which is taken for how available '{name}' is.",
    'related.no-figure': "Neither 'availability' nor 'sla' is stated for '{name}'.",
    'related.lower-target': "The target of '{name}' is {target}.",
    'fix.need-optional': "Do without '{target}' when it does not answer",
    'rule-summary.unguarded-synchronous-call': 'A caller waits without end.',
    'rule-summary.timeout-inversion': 'A caller gives up before what it calls does.',
    'rule-summary.no-api-gateway': 'Clients know many services one by one.',
    'rule.unguarded-synchronous-call':
        "The {kind} '{caller}' waits in '{environment}' for '{target}' with no timeout; when '{target}' hangs, so does '{caller}'.",
    'rule.timeout-inversion':
        "'{caller}' gives up after {patience}, while '{target}' may take {wait}; it goes on working for nobody.",
    'rule.no-api-gateway':
        '{count} services are exposed to clients one by one: {services}. Without a gateway, each of them has to see to what clients need.',
    'related.may-take': "'{element}' may take {time} because of this.",
    'related.exposed': "'{balancer}' exposes '{service}'.",
    'fix.give-up': 'Give up after {time}',
    'fix.wait-longer': "Let '{caller}' wait for {time}",
    'fix.add-gateway': "Put the gateway '{name}' before them",
    'rule.availability-target-unreachable.spread':
        "The {kind} '{service}' is available at most {available} of the time in '{environment}' ({downtime} of downtime a month), but the target is {target}; no single thing contributes most.",
};
