// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the gaps of snippets look like those of template strings.

/** Whole statements with gaps, by the rule of the grammar and the keyword that they begin with. */
export const templates: Readonly<Record<string, Template>> = {
    'Team team': { label: 'team … { contact }', snippet: 'team ${1:name} "${2:Title}" { contact: "$3" }' },
    'Element service': { label: 'service … { }', snippet: 'service ${1:name} "${2:Title}" {\n\t$0\n}' },
    'Element function': {
        label: 'function … { trigger }',
        snippet: 'function ${1:name} {\n\ttrigger: ${2|http,event,schedule|}\n\t$0\n}',
    },
    'Element database': { label: 'database … { engine }', snippet: 'database ${1:name} { engine: ${2:postgres} }' },
    'Element topic': { label: 'topic … { engine }', snippet: 'topic ${1:name} { engine: ${2:kafka} }' },
    'Element gateway': { label: 'gateway … { calls }', snippet: 'gateway ${1:name} {\n\tcalls $0\n}' },
    'System system': { label: 'system … { }', snippet: 'system ${1:name} "${2:Title}" {\n\t$0\n}' },
    'Import import': { label: 'import … from …', snippet: 'import ${2:all} from "${1:../platform}"' },
    'Template template': {
        label: 'template service … { }',
        snippet: 'template ${1|service,function,cluster,host,vm,run|} ${2:name} {\n\t$0\n}',
    },
    'Saga saga': { label: 'saga … { changes }', snippet: 'saga ${1:name} {\n\tchanges $0\n}' },
    'Checks checks': {
        label: 'checks … { level … for … }',
        snippet: 'checks ${1:house} {\n\tlevel ${2|error,warning,info,hint,off|} for $0\n}',
    },
    'Profile profile': {
        label: 'profile … like … { execution-time }',
        snippet:
            'profile ${1:name} like ${2:aws-lambda} {\n\texecution-time: ${3:30min} { source: "${4:https://…}"  as-of: ${5:2026-11-22} }\n}',
    },
    'Element actor': { label: 'actor … { calls }', snippet: 'actor ${1:name} {\n\tcalls $0\n}' },
    'Element cache': { label: 'cache … { engine }', snippet: 'cache ${1:name} { engine: ${2:redis} }' },
    'Element queue': { label: 'queue … { engine }', snippet: 'queue ${1:name} { engine: ${2:rabbitmq} }' },
    'Route routes': { label: 'routes … to …', snippet: 'routes "/${1:path}" to $0' },
    'Aggregate aggregate': { label: 'aggregate … { }', snippet: 'aggregate ${1:name} {\n\t$0\n}' },
    'Stack stack': {
        label: 'stack … : terraform { covers }',
        snippet: 'stack ${1:name} : ${2:terraform} {\n\tpath: "${3:infra}"\n\tcovers $0\n}',
    },
    'Step step': { label: 'step … by hand in …', snippet: 'step "${1:what is done}" by ${2:hand} in ${3:prod}' },
    'LevelSetting level': {
        label: 'level … for …',
        snippet: 'level ${1|error,warning,info,hint,off|} for $0',
    },
    'Environment environment': {
        label: 'environment … { tier }',
        snippet: 'environment ${1:prod} {\n\ttier: ${2|production,staging,test,development|}\n\t$0\n}',
    },
    'Pipeline pipeline': {
        label: 'pipeline … { -> }',
        snippet: 'pipeline ${1:delivery} { ${2:test} -> ${3:prod} with approval }',
    },
    'View view': { label: 'view … of … { }', snippet: 'view ${1:name} of ${2:prod} {\n\t$0\n}' },
    'Place region': {
        label: 'region … { zones }',
        snippet: 'region ${1:name} {\n\tzone ${2:a}\n\tzone ${3:b}\n\t$0\n}',
    },
    'Place pool': { label: 'pool … { nodes }', snippet: 'pool ${1:workers} { nodes: ${2:3}..${3:10} }' },
    'Place group': { label: 'group … { nodes }', snippet: 'group ${1:machines} {\n\tnodes: ${2:2}..${3:6}\n\t$0\n}' },
    'Place broker': { label: 'broker … : kafka { hosts }', snippet: 'broker ${1:name} : ${2:kafka} {\n\thosts $0\n}' },
    'Place cluster': { label: 'cluster … : kubernetes { }', snippet: 'cluster ${1:k8s} : ${2:kubernetes} {\n\t$0\n}' },
    'Place host': {
        label: 'host … { cpu memory }',
        snippet: 'host ${1:name} {\n\tcpu: ${2:32}\n\tmemory: ${3:256GiB}\n\t$0\n}',
    },
    'Place vm': {
        label: 'vm … { cpu memory }',
        snippet: 'vm ${1:name} {\n\tcpu: ${2:8}\n\tmemory: ${3:32GiB}\n\t$0\n}',
    },
    'Place faas': { label: 'faas … : aws-lambda { }', snippet: 'faas ${1:functions} : ${2:aws-lambda} {\n\t$0\n}' },
    'Place appserver': {
        label: 'appserver … : tomcat { }',
        snippet: 'appserver ${1:name} : ${2:tomcat} {\n\trun $0\n}',
    },
    'Place database': {
        label: 'database server … { primary replica }',
        snippet:
            'database server ${1:name} : ${2:postgres} {\n\tprimary ${3:database}\n\treplica ${3:database} { replication: async }\n\t$0\n}',
    },
    'Run run': {
        label: 'run … x2 { spread rollout health }',
        snippet:
            'run ${1:service} x${2:2} {\n\tspread: zones\n\trollout: rolling { surge: 1  unavailable: 0 }\n\thealth: http "${3:/ready}"\n\t$0\n}',
    },
    'Balancer balancer': { label: 'balancer … for …', snippet: 'balancer ${1:name} for ${2:service}' },
    'Balancer cdn': { label: 'cdn … for …', snippet: 'cdn ${1:name} for ${2:balancer}' },
    'Balancer dns': { label: 'dns … "…" for …', snippet: 'dns ${1:name} "${2:shop.example.com}" for ${3:balancer}' },
    'Sidecar sidecar': { label: 'sidecar … : envoy', snippet: 'sidecar ${1:proxy} : ${2:envoy}' },
    'DataNode replica': {
        label: 'replica … { replication failover }',
        snippet: 'replica ${1:database} { replication: ${2|async,sync|}  failover: ${3|automatic,manual|} }',
    },
    'Acceptance accept': {
        label: 'accept … because "…" until …',
        snippet: 'accept ${1:rule} because "${2:reason}"',
    },
};

export interface Template {
    readonly label: string;
    readonly snippet: string;
}
