/** Words that the language leaves open, with those that are usual; by rule and property of the grammar. */
export const usualWords: Readonly<Record<string, readonly string[]>> = {
    'Interaction.protocol': ['http', 'grpc', 'graphql', 'websocket', 'amqp', 'kafka', 'tcp', 'jdbc'],
    'Balancer.technology': ['nginx', 'haproxy', 'envoy', 'alb', 'nlb', 'f5'],
    'Stage.gate': ['approval', 'manual'],
    'Nesting.criterion': ['region', 'service'],
    'Provisioning.tool': [
        'terraform',
        'opentofu',
        'pulumi',
        'cloudformation',
        'bicep',
        'arm',
        'cdk',
        'crossplane',
        'helm',
        'kustomize',
        'ansible',
        'puppet',
        'chef',
    ],
    'Reconciliation.tool': ['flux', 'argocd', 'kubernetes', 'nomad', 'puppet', 'systemd', 'skaffold'],
};

/** Technologies of places, by the kind of the place. */
export const usualTechnologies: Readonly<Record<string, readonly string[]>> = {
    region: ['aws', 'azure', 'gcp'],
    host: ['bare-metal'],
    vm: ['ec2', 'azure-vm', 'compute-engine'],
    cluster: ['kubernetes', 'nomad', 'swarm', 'ecs', 'openshift', 'autoscaling-group'],
    container: ['docker', 'podman', 'containerd'],
    appserver: ['tomcat', 'jetty', 'wildfly', 'weblogic', 'websphere', 'iis'],
    platform: ['api-gateway', 'elastic-beanstalk', 'app-service', 'app-engine', 'heroku', 'cloud-run'],
    faas: ['aws-lambda', 'azure-functions', 'cloud-run-functions'],
    server: [
        'postgres',
        'mysql',
        'mariadb',
        'oracle',
        'sqlserver',
        'mongodb',
        'redis',
        'rds',
        'aurora',
        'dynamodb',
        'memorystore',
        'elasticache',
        'cloud-sql',
    ],
};

/** Words behind properties that take any word. */
export const usualValues: Readonly<Record<string, readonly string[]>> = {
    runtime: ['nodejs', 'nodejs24', 'java', 'java21', 'python', 'dotnet', 'go', 'rust', 'php', 'ruby'],
    engine: ['postgres', 'mysql', 'mariadb', 'oracle', 'sqlserver', 'mongodb', 'redis', 'kafka', 'rabbitmq'],
    hypervisor: ['kvm', 'vsphere', 'hyper-v', 'xen', 'proxmox'],
    plan: ['consumption', 'flex-consumption', 'premium', 'dedicated'],
    health: ['http', 'tcp', 'grpc'],
};
