import type { SlaProfile } from './sla-profile.ts';

const compute = { asOf: '2022-05-05', source: 'https://aws.amazon.com/compute/sla/' };
const databases = { asOf: '2024-01-22', source: 'https://aws.amazon.com/rds/sla/' };
const balancers = { asOf: '2022-07-25', source: 'https://aws.amazon.com/elasticloadbalancing/sla/' };
const lambda = { asOf: '2019-01-31', source: 'https://aws.amazon.com/lambda/sla/' };
const clusters = { asOf: '2022-05-04', source: 'https://aws.amazon.com/eks/sla/' };

const rds = { service: 'Amazon RDS', kind: 'server', technologies: ['rds', 'aws-rds', 'amazon-rds'] } as const;
const elb = {
    service: 'Elastic Load Balancing',
    kind: 'balancer',
    technologies: ['alb', 'nlb', 'elb', 'aws-alb', 'aws-nlb', 'aws-elb'],
} as const;

export const awsSla: SlaProfile = {
    providers: ['aws', 'amazon', 'amazon-web-services'],
    promises: [
        {
            service: 'Amazon EC2',
            kind: 'vm',
            technologies: ['ec2', 'aws-ec2'],
            setup: 'any',
            availability: 0.995,
            text: '99.5%',
            ...compute,
        },
        { ...rds, setup: 'single', availability: 0.995, text: '99.5%', ...databases },
        { ...rds, setup: 'redundant', availability: 0.9995, text: '99.95%', ...databases },
        { ...elb, setup: 'single', availability: 0.999, text: '99.9%', ...balancers },
        { ...elb, setup: 'redundant', availability: 0.9999, text: '99.99%', ...balancers },
        {
            service: 'AWS Lambda',
            kind: 'faas',
            technologies: ['aws-lambda', 'lambda'],
            setup: 'any',
            availability: 0.9995,
            text: '99.95%',
            ...lambda,
        },
        {
            service: 'Amazon EKS',
            kind: 'cluster',
            technologies: ['eks', 'aws-eks', 'amazon-eks'],
            setup: 'any',
            availability: 0.9995,
            text: '99.95%',
            ...clusters,
        },
    ],
};
