import { type Mutation, mutationsOf } from './mutation.ts';

const separatePlans = `          container plans-1 {
            cpu: 1
            memory: 2GiB
            run plans
          }
`;

export const isolationMutations: readonly Mutation[] = [
    ...mutationsOf(
        'shared-host',
        {
            claim: 'Two services leave the cluster for one virtual machine.',
            model: 'fleet',
            edits: {
                '        run news x2 { cpu: 1  memory: 2GiB }\n        run report x2 { cpu: 1  memory: 2GiB }\n': '',
                '      platform helps':
                    '      vm «pair» {\n        reconciled by nomad\n        run news\n        run report\n      }\n      platform helps',
            },
            leadsTo: ['single-point-of-failure', 'no-resource-limit'],
        },
        {
            claim: 'Two services of one team run on one operating system.',
            model: 'works',
            edits: {
                'vm press-1 { cpu: 4  memory: 16GiB  os: linux  run press { rollout: blue-green } }':
                    'vm «press-1» { cpu: 4  memory: 16GiB  os: linux  run press { rollout: blue-green }  run scales }',
            },
            leadsTo: ['no-resource-limit'],
        },
        {
            claim: 'Services of whom no team is known run on one operating system.',
            model: 'seed/database-of-one-service',
            edits: {
                'database 데이터베이스\n': 'database 데이터베이스\nservice 배송서비스\n',
                '  run 주문서비스 x3\n':
                    '  tier: production\n  provisioned by ansible\n  reconciled by nomad\n  host «호스트» { run 주문서비스  run 배송서비스 }\n',
            },
            leadsTo: ['single-point-of-failure'],
        },
    ),
    ...mutationsOf('shared-host-across-teams', {
        claim: 'Services of two teams run on one operating system.',
        model: 'works',
        edits: {
            'vm press-1 { cpu: 4  memory: 16GiB  os: linux  run press { rollout: blue-green } }':
                'vm «press-1» { cpu: 4  memory: 16GiB  os: linux  run press { rollout: blue-green }  run plans }',
            [separatePlans]: '',
        },
        leadsTo: ['no-resource-limit'],
    }),
    ...mutationsOf('multiple-services-in-one-container', {
        claim: 'A container holds two services.',
        model: 'works',
        edits: {
            'container gauge-1 {\n            cpu: 2\n            memory: 4GiB\n            run gauge\n':
                'container «gauge-1» {\n            cpu: 2\n            memory: 4GiB\n            run gauge\n            run plans\n',
            [separatePlans]: '',
        },
        leadsTo: ['no-resource-limit'],
    }),
    ...mutationsOf(
        'no-resource-limit',
        {
            claim: 'A container of a cluster states no memory.',
            model: 'fleet',
            edits: { 'run news x2 { cpu: 1  memory: 2GiB }': 'run «news» x2 { cpu: 1 }' },
        },
        {
            claim: 'An instance in a cluster states no cpu.',
            model: 'online-boutique',
            edits: {
                'run emailservice x2 {\n        cpu: 100m\n': 'run «emailservice» x2 {\n',
            },
        },
        {
            claim: 'A container on a machine states neither.',
            model: 'works',
            edits: {
                'container gauge-2 {\n            cpu: 2\n            memory: 4GiB\n            run gauge\n':
                    'container gauge-2 {\n            run «gauge»\n',
            },
        },
    ),
    ...mutationsOf('monitoring-not-per-service', {
        claim: 'Only the machine of two services is measured.',
        model: 'works',
        edits: { 'vm office-1 {\n          monitoring: service': 'vm «office-1» {\n          monitoring: machine' },
    }),
    ...mutationsOf(
        'strict-isolation-on-shared-kernel',
        {
            claim: 'What needs a kernel of its own leaves its pool.',
            model: 'shop',
            edits: {
                '      pool vault {\n        os: linux\n        run payment is careful\n      }\n':
                    '      run «payment» is careful\n',
            },
        },
        {
            claim: 'A service of a shared cluster asks for a kernel of its own.',
            model: 'fleet',
            edits: {
                'service news {': 'service news {\n  isolation: kernel',
                'run news x2': 'run «news» x2',
            },
        },
    ),
    ...mutationsOf('environments-share-runtime', {
        claim: 'Development stands on the cluster of production.',
        model: 'online-boutique',
        edits: {
            'cluster minikube : kubernetes {': 'cluster minikube : kubernetes {\n    resource: "gke/shop"',
            'cluster online-boutique "GKE online-boutique" : kubernetes {':
                'cluster online-boutique "GKE online-boutique" : kubernetes {\n      resource: «"gke/shop"»',
        },
    }),
    ...mutationsOf(
        'load-balancer-mixes-services',
        {
            claim: 'A load balancer spreads requests over two services.',
            model: 'works',
            edits: {
                'balancer press-lb : haproxy for press {': 'balancer «press-lb» : haproxy for press, scales {',
            },
        },
        {
            claim: 'A load balancer in a cluster spreads requests over two services.',
            model: 'fleet',
            edits: {
                'balancer search-lb : alb for search': 'balancer «search-lb» : alb for search, news { routing: none }',
            },
        },
    ),
];
