import { type Mutation, mutationsOf } from './mutation.ts';

export const hygieneMutations: readonly Mutation[] = [
    ...mutationsOf(
        'replica-without-primary',
        {
            claim: 'Replicas are left, and no primary.',
            model: 'shop',
            edits: {
                'primary products in a': 'replica products in a',
                'replica products in b': 'replica products in b',
            },
            at: '      replica «products» in a',
        },
        {
            claim: 'The cart has two replicas.',
            model: 'fleet',
            edits: { 'primary sessions in a': 'replica «sessions» in a' },
        },
    ),
    ...mutationsOf('load-balancer-without-members', {
        claim: 'A load balancer leads to something that is not there.',
        model: 'works',
        edits: {
            'service rooms { team: office }': 'service rooms { team: office }\nservice cellar { team: office }',
            '  broker rabbits': '  balancer «cellar-lb» : haproxy for cellar { nodes: 2 }\n\n  broker rabbits',
        },
    }),
    ...mutationsOf(
        'service-not-in-production',
        {
            claim: 'A service comes as far as staging.',
            model: 'shop',
            edits: {
                'topic placed':
                    '/** Advice. */\nservice «advice» { team: goods  image: "shop/advice:0.1.0" }\n\ntopic placed',
                '  run order x3 { required: 2 }\n':
                    '  run order x3 { required: 2 }\n  cluster k8s {\n    run advice { cpu: 500m  memory: 512MiB  health: grpc }\n  }\n',
            },
        },
        {
            claim: 'Production leaves a service out.',
            model: 'fleet',
            edits: {
                'cache sessions {':
                    'service «extra» { team: back  image: "registry.example.com/extra:1" }\n\ncache sessions {',
                'environment rehearsal like live { tier: staging }':
                    'environment rehearsal like live {\n  tier: staging\n  run extra\n}',
            },
        },
    ),
    ...mutationsOf(
        'service-not-deployed',
        {
            claim: 'A service that is called runs nowhere.',
            model: 'promises',
            edits: { '      run stock x3\n': '', 'service stock {': 'service «stock» {' },
        },
        {
            claim: 'A new service is called and runs nowhere.',
            model: 'fleet',
            edits: {
                '  receives letters\n': '  receives letters\n  calls totals { timeout: 1s }\n',
                'cache sessions {': 'service «totals» { team: back }\n\ncache sessions {',
            },
        },
    ),
    ...mutationsOf('service-without-owner', {
        claim: 'A service has no team.',
        model: 'works',
        edits: { 'service gate { team: plant }': 'service «gate»' },
    }),
    ...mutationsOf(
        'unused-element',
        {
            claim: 'Nobody uses a database.',
            model: 'shop',
            edits: { 'topic placed {': 'database «old-orders» { engine: postgres }\ntopic placed {' },
        },
        {
            claim: 'A team owns nothing.',
            model: 'functions',
            edits: { 'team prices\n': 'team prices\nteam «nobody»\n' },
        },
        {
            claim: 'A host holds nothing.',
            model: 'works',
            edits: { '      host h3 {': '      host «h9»\n      host h3 {' },
        },
    ),
    ...mutationsOf(
        'placement-cycle',
        {
            claim: 'A power feed hangs on itself by way of another one.',
            model: 'works',
            edits: {
                'power grid-1\n  power grid-2\n':
                    'power «grid-1» { powered by grid-2 }\n  power grid-2 { powered by grid-1 }\n',
            },
        },
        {
            claim: 'A database node is said to be in another zone than its server.',
            model: 'order-and-shipping',
            edits: {
                '\n    database server 주문디비서버 "주문 디비 서버" : postgres {\n      managed\n      primary 주문디비 in a\n      replica 주문디비 in b { replication: async  failover: automatic }\n    }\n':
                    '',
                '    zone a\n':
                    '    zone a {\n      database server 주문디비서버 "주문 디비 서버" : postgres {\n        managed\n        primary 주문디비 in a\n        replica «주문디비» in b { replication: async  failover: automatic }\n      }\n    }\n',
            },
        },
    ),
];
