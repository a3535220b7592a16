import { levels } from '../../model/level.ts';

const infrastructureTools: readonly string[] = [
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
];

/** Words that the language leaves open, with those that are usual; by rule and property of the grammar. */
export const usualWords: Readonly<Record<string, readonly string[]>> = {
    'Interaction.protocol': ['http', 'grpc', 'graphql', 'websocket', 'amqp', 'kafka', 'tcp', 'jdbc'],
    'Balancer.technology': ['nginx', 'haproxy', 'envoy', 'alb', 'nlb', 'f5', 'cloudfront', 'cloudflare', 'route53'],
    'Sidecar.technology': ['envoy', 'linkerd', 'dapr', 'fluent-bit', 'opentelemetry', 'vault-agent'],
    'Stage.gate': ['approval', 'manual'],
    'Step.worker': ['hand', 'flyway', 'liquibase', 'script'],
    'LevelSetting.level': levels,
    'Nesting.criterion': ['region', 'service'],
    'Expansion.what': ['instances'],
    'Provisioning.tool': infrastructureTools,
    'Stack.tool': infrastructureTools,
    'Reconciliation.tool': ['flux', 'argocd', 'kubernetes', 'nomad', 'puppet', 'systemd', 'skaffold'],
};

/** Technologies of places, by the kind of the place. */
export const usualTechnologies: Readonly<Record<string, readonly string[]>> = {
    provider: ['aws', 'azure', 'gcp'],
    region: ['aws', 'azure', 'gcp'],
    host: ['bare-metal'],
    vm: ['ec2', 'azure-vm', 'compute-engine'],
    cluster: ['kubernetes', 'nomad', 'swarm', 'ecs', 'openshift', 'autoscaling-group'],
    pool: ['karpenter', 'node-group'],
    group: ['autoscaling-group', 'scale-set', 'instance-group'],
    broker: ['kafka', 'rabbitmq', 'msk', 'event-hubs', 'service-bus', 'pub-sub', 'nats', 'activemq'],
    registry: ['ecr', 'acr', 'artifact-registry', 'docker-hub', 'harbor'],
    container: ['docker', 'podman', 'containerd'],
    appserver: ['tomcat', 'jetty', 'wildfly', 'weblogic', 'websphere', 'iis'],
    platform: ['api-gateway', 'elastic-beanstalk', 'app-service', 'app-engine', 'heroku', 'cloud-run'],
    faas: ['aws-lambda', 'azure-functions', 'cloud-run-functions', 'cloud-run'],
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

/** Words behind properties that take any word; where it matters, by the statement around them. */
export const usualValues: Readonly<Record<string, readonly string[]>> = {
    runtime: ['nodejs', 'nodejs24', 'java', 'java21', 'python', 'dotnet', 'go', 'rust', 'php', 'ruby'],
    'database engine': [
        'postgres',
        'mysql',
        'mariadb',
        'oracle',
        'sqlserver',
        'mongodb',
        'redis',
        'dynamodb',
        'spanner',
    ],
    'cache engine': ['redis', 'valkey', 'memcached'],
    'bucket engine': ['s3', 'azure-blob', 'gcs', 'minio'],
    'topic engine': ['kafka', 'rabbitmq', 'pulsar', 'nats', 'sns', 'event-hubs', 'pub-sub'],
    'queue engine': ['rabbitmq', 'sqs', 'service-bus', 'activemq', 'kafka'],
    hypervisor: ['kvm', 'vsphere', 'hyper-v', 'xen', 'proxmox'],
    plan: ['consumption', 'flex-consumption', 'premium', 'dedicated'],
    health: ['http', 'tcp', 'grpc'],
    base: ['alpine', 'debian', 'distroless', 'ubi', 'nano-server', 'server-core', 'windows-server'],
    network: ['flat', 'mesh', 'vpn'],
    tags: ['pci', 'public', 'internal', 'critical', 'legacy'],
};
