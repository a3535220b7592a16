import { type Mutation, mutationsOf } from './mutation.ts';

export const environmentMutations: readonly Mutation[] = [
    ...mutationsOf(
        'no-preproduction-environment',
        {
            claim: 'The only earlier environment is gone.',
            model: 'promises',
            edits: {
                'environment staging like prod { tier: staging }\n\n': '',
                'pipeline delivery { staging -> prod }': 'pipeline delivery { prod }',
                'environment prod {': 'environment «prod» {',
            },
        },
        {
            claim: 'An earlier environment leaves a service out.',
            model: 'works',
            edits: {
                'environment trial like works {': 'environment trial like works {\n  without scales',
                'environment works {': 'environment «works» {',
            },
        },
    ),
    ...mutationsOf(
        'pipeline-skips-environment',
        {
            claim: 'The way to production leaves staging out.',
            model: 'shop',
            edits: { 'test -> staging -> prod with approval': 'test -> «prod with approval»' },
        },
        {
            claim: 'The way to production leaves staging out.',
            model: 'order-and-shipping',
            edits: { 'test -> staging -> prod with approval': 'test -> «prod with approval»' },
        },
    ),
    ...mutationsOf(
        'environment-differs-from-production',
        {
            claim: 'Staging has no load balancer before a service.',
            model: 'order-and-shipping',
            edits: { '  run 주문서비스 x2\n': '  run 주문서비스 x2\n  without order-lb\n' },
            at: '  run «주문서비스» x2',
        },
        {
            claim: 'Data stands in a container before production.',
            model: 'fleet',
            edits: {
                'environment rehearsal like live { tier: staging }':
                    'environment rehearsal like live {\n  tier: staging\n  without books-server\n  container books-box {\n    reconciled by nomad\n    cpu: 1\n    memory: 1GiB\n    primary books\n  }\n}',
            },
            at: 'run «ledger» x1',
        },
        {
            claim: 'Staging runs a service on a machine instead of in the cluster.',
            model: 'shop',
            edits: {
                '  run order x3 { required: 2 }\n':
                    '  run order x3 { required: 2 }\n  without catalog\n  vm spare {\n    reconciled by systemd\n    run «catalog»\n  }\n',
            },
        },
    ),
    ...mutationsOf(
        'missing-dependency-in-environment',
        {
            claim: 'What a service needs is left out of an environment.',
            model: 'shop',
            edits: { '  without shipping\n': '  without shipping\n  without stock\n' },
            at: 'run «order» x2 { required: 1 }',
        },
        {
            claim: 'A developer has no stand-in for what a service calls.',
            model: 'shop',
            edits: { '  stub payment\n': '', 'run order }': 'run «order» }' },
        },
    ),
];
