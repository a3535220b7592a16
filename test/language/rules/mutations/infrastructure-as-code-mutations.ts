import { type Mutation, mutationsOf } from './mutation.ts';

export const infrastructureAsCodeMutations: readonly Mutation[] = [
    ...mutationsOf(
        'infrastructure-not-as-code',
        {
            claim: 'No code describes production.',
            model: 'promises',
            edits: { '  provisioned by terraform\n': '', 'environment prod {': 'environment «prod» {' },
        },
        {
            claim: 'People set up a load balancer.',
            model: 'works',
            edits: {
                'balancer gauge-lb : haproxy for gauge { nodes: 2 }':
                    'balancer «gauge-lb» : haproxy for gauge {\n    provisioned by hand\n    nodes: 2\n  }',
            },
        },
        {
            claim: 'People set up a cluster.',
            model: 'fleet',
            edits: { 'cluster tasks : ecs {': 'cluster «tasks» : ecs {\n        provisioned by hand' },
        },
    ),
    ...mutationsOf(
        'iac-not-versioned',
        {
            claim: 'A stack does not say where its code lies.',
            model: 'works',
            edits: {
                'stack balancers : ansible {\n    team: plant\n    repository: "git.example.com/balancers"':
                    'stack «balancers» : ansible {\n    team: plant',
            },
        },
        {
            claim: 'The code of a database server lies nowhere.',
            model: 'shop',
            edits: {
                'database server charges-server : rds {':
                    'database server charges-server : rds {\n      «provisioned by pulumi»',
            },
        },
    ),
    ...mutationsOf('environment-not-reproducible', {
        claim: 'Another tool makes the test environment.',
        model: 'fleet',
        edits: {
            'environment rehearsal like live { tier: staging }':
                'environment «rehearsal» like live {\n  tier: staging\n  provisioned by pulumi from "infra/rehearsal"\n}',
        },
    }),
    ...mutationsOf('monolithic-infrastructure-stack', {
        claim: 'One stack describes the machines of all teams.',
        model: 'works',
        edits: { 'stack balancers : ansible': 'stack «balancers» : ansible', 'covers press-lb': 'covers north, south' },
    }),
    ...mutationsOf(
        'mixed-infrastructure-tools',
        {
            claim: 'Two tools create a cluster.',
            model: 'promises',
            edits: {
                'cluster k8s : kubernetes {':
                    'cluster «k8s» : kubernetes {\n      provisioned by terraform\n      provisioned by pulumi',
            },
        },
        {
            claim: 'Two tools configure a machine.',
            model: 'works',
            edits: {
                'vm jobs-1 {':
                    'vm «jobs-1» {\n          provisioned by ansible from "machines"\n          provisioned by puppet from "puppet"',
            },
        },
    ),
];
