import { type Mutation, mutationsOf } from './mutation.ts';

const orderRun = `      run order x6 {
        cpu: 500m
        memory: 512MiB
        spread: zones
        required: 4`;

export const availabilityMutations: readonly Mutation[] = [
    ...mutationsOf(
        'single-instance',
        {
            claim: 'A service that others call runs once.',
            model: 'shop',
            edits: { 'run stock is careful': 'run «stock» x1 is careful' },
        },
        {
            claim: 'One instance is left of a service.',
            model: 'online-boutique',
            edits: { 'run emailservice x2 {': 'run «emailservice» x1 {' },
        },
        {
            claim: 'A service follows the load from one instance on.',
            model: 'shop',
            edits: { 'run catalog x3..9 is careful {': 'run «catalog» x1..9 is careful {' },
        },
        {
            claim: 'The only machine of a service is left.',
            model: 'works',
            edits: {
                '        vm press-1 { cpu: 4  memory: 16GiB  os: linux  run press { rollout: blue-green } }\n': '',
                '        vm press-2 { cpu: 4  memory: 16GiB  os: linux  run press {':
                    '        vm press-2 { cpu: 4  memory: 16GiB  os: linux  run «press» x1 {',
            },
        },
    ),
    ...mutationsOf(
        'no-load-balancer',
        {
            claim: 'Nothing stands before a service on two machines.',
            model: 'works',
            edits: { '  balancer gauge-lb : haproxy for gauge { nodes: 2 }\n': '' },
            at: 'container gauge-1 {\n            cpu: 2\n            memory: 4GiB\n            run «gauge»',
        },
        {
            claim: 'The test environment leaves out a load balancer that production has.',
            model: 'works',
            edits: { 'environment trial like works {': 'environment trial like works {\n  without gauge-lb' },
            at: 'container gauge-1 {\n            cpu: 2\n            memory: 4GiB\n            run «gauge»',
        },
        {
            claim: 'A group of machines has no load balancer.',
            model: 'fleet',
            edits: {
                '        balancer site-lb : alb for site { exposure: public }\n': '',
                'run site {': 'run «site» x2 {',
            },
        },
        {
            claim: 'The instances stand anywhere, without a load balancer.',
            model: 'seed/instances-behind-a-balancer',
            edits: {
                '  balancer 로드밸런서 for 주문서비스\n': '  tier: production\n  reconciled by flux\n',
                'run 주문서비스 x3': 'run «주문서비스» x3',
            },
            leadsTo: ['infrastructure-not-as-code'],
        },
    ),
    ...mutationsOf(
        'single-data-center',
        {
            claim: 'The cluster and all data stand in one zone.',
            model: 'promises',
            edits: { 'spans a, b': 'spans a', 'standby orders in b': 'standby orders in a' },
            at: 'environment «prod» {',
        },
        {
            claim: 'A cluster spans one zone, and nothing else is placed.',
            model: 'order-and-shipping',
            edits: {
                'spans a, b': 'spans a',
                '      replica 주문디비 in b { replication: async  failover: automatic }\n': '',
            },
            at: 'environment «prod» "운영" {',
        },
        {
            claim: 'Everything stands in one zone, and another one is declared.',
            model: 'fleet',
            edits: {
                '      group sites {\n        spans a, b': '      group sites {\n        spans a',
                '      cluster tasks : ecs {\n        spans a, b': '      cluster tasks : ecs {\n        spans a',
            },
            at: 'environment «live» {',
            leadsTo: ['no-resource-limit', 'no-desired-state-management'],
        },
    ),
    ...mutationsOf('replicas-in-one-zone', {
        claim: 'A cluster spans one of two zones, and something else stands in the other.',
        model: 'fleet',
        edits: {
            '      cluster tasks : ecs {\n        spans a, b': '      cluster tasks : ecs {\n        spans b',
        },
        at: 'zone «b»',
        leadsTo: ['no-resource-limit'],
    }),
    ...mutationsOf('shared-failure-domain', {
        claim: 'The standby of a database hangs on the power feed of the primary.',
        model: 'works',
        edits: {
            'host h3 {': 'host h3 {\n        powered by grid-1',
            'host h7 {': 'host h7 {\n        powered by grid-1',
            'power grid-1': 'power «grid-1»',
        },
    }),
    ...mutationsOf(
        'no-capacity-after-failure',
        {
            claim: 'The load needs more instances than two zones have.',
            model: 'shop',
            edits: { [orderRun]: orderRun.replace('required: 4', 'required: «5»') },
        },
        {
            claim: 'An earlier environment runs too few for its load.',
            model: 'shop',
            edits: { 'run order x3 { required: 2 }': 'run order x3 { required: «3» }' },
        },
    ),
    ...mutationsOf(
        'call-bypasses-load-balancer',
        {
            claim: 'A gateway addresses an instance.',
            model: 'shop',
            edits: {
                'routes "/items" to catalog { timeout: 3s }':
                    'routes "/items" to catalog { timeout: 3s }\n  calls order { timeout: 5s  address: «instance» }',
            },
        },
        {
            claim: 'A service addresses an instance behind a load balancer.',
            model: 'works',
            edits: { 'calls papers { timeout: 2s }': 'calls papers { timeout: 2s  address: «instance» }' },
        },
    ),
    ...mutationsOf(
        'load-balancer-single-node',
        {
            claim: 'A load balancer has one node.',
            model: 'works',
            edits: {
                'balancer gauge-lb : haproxy for gauge { nodes: 2 }':
                    'balancer gauge-lb : haproxy for gauge { nodes: «1» }',
            },
        },
        {
            claim: 'The load balancer at the entry has one node.',
            model: 'shop',
            edits: { 'exposure: public  stickiness: none': 'exposure: public  stickiness: none  nodes: «1»' },
        },
    ),
    ...mutationsOf('zonal-control-plane', {
        claim: 'The control plane of a cluster over three zones stands in one.',
        model: 'shop',
        edits: { 'control-plane: regional': 'control-plane: «zonal»' },
    }),
    ...mutationsOf(
        'quorum-unsafe',
        {
            claim: 'A majority of two.',
            model: 'shop',
            edits: { 'broker streams : kafka {\n      nodes: 3': 'broker «streams» : kafka {\n      nodes: 2' },
        },
        {
            claim: 'A majority of four survives no more than one of three.',
            model: 'works',
            edits: { 'broker rabbits : rabbitmq {\n    nodes: 3': 'broker «rabbits» : rabbitmq {\n    nodes: 4' },
        },
    ),
    ...mutationsOf(
        'single-point-of-failure',
        {
            claim: 'Everything passes one machine.',
            model: 'promises',
            edits: {
                '      run stock x3\n': '',
                '    database server orders-server':
                    '    vm «stock-machine» {\n      availability: 99.9%\n      reconciled by systemd\n      run stock\n    }\n\n    database server orders-server',
            },
        },
        {
            claim: 'Both racks hang on one power feed.',
            model: 'works',
            edits: {
                'rack r1 {\n      powered by grid-1, grid-2': 'rack r1 {\n      powered by grid-1',
                'power grid-1': 'power «grid-1» { powered by grid-2 }',
                'rack r2 {\n      powered by grid-1, grid-2': 'rack r2 {\n      powered by grid-1',
            },
        },
    ),
    ...mutationsOf(
        'availability-target-unreachable',
        {
            claim: 'The target is more than the database promises.',
            model: 'promises',
            edits: { '  tier: production\n  target: 99.5%': '  tier: production\n  target: «99.99%»' },
        },
        {
            claim: 'A service aims higher than what it stands on.',
            model: 'promises',
            edits: { 'service shop {\n  target: 99.5%': 'service shop {\n  target: «99.95%»' },
        },
        {
            claim: 'The target is more than a managed database reaches by what its provider promises.',
            model: 'shop',
            edits: { 'target: 99.5%': 'target: «99.95%»' },
        },
    ),
    ...mutationsOf('provider-without-sla', {
        claim: 'Nobody promises anything for a database on which all depends.',
        model: 'promises',
        edits: { 'database server orders-server': 'database server «orders-server»', '      sla: 99.95%\n': '' },
    }),
    ...mutationsOf('analysis-input-missing', {
        claim: 'Nobody knows how available a system of others is.',
        model: 'promises',
        edits: { 'external bank { availability: 99.98% }': 'external bank' },
        at: 'target: «99.5%»\n  provisioned',
    }),
    ...mutationsOf('dependency-target-too-low', {
        claim: 'A service needs another one that aims lower.',
        model: 'promises',
        edits: { 'service stock { target: 99.7% }': 'service stock { target: 99.4% }' },
        at: 'calls «stock»',
    }),
    ...mutationsOf(
        'unguarded-synchronous-call',
        {
            claim: 'Nothing ends a wait.',
            model: 'shop',
            edits: { 'calls payment via grpc { timeout: 2s }': 'calls «payment» via grpc' },
        },
        {
            claim: 'A gateway waits without end.',
            model: 'shop',
            edits: { 'routes "/items" to catalog { timeout: 3s }': 'routes "/items" to «catalog»' },
        },
        {
            claim: 'A service on a machine waits without end.',
            model: 'works',
            edits: { 'calls gauge { timeout: 1s }': 'calls «gauge»' },
        },
    ),
    ...mutationsOf(
        'timeout-inversion',
        {
            claim: 'A gateway gives up before the retries behind it are done.',
            model: 'shop',
            edits: { 'routes "/orders" to order { timeout: 5s }': 'routes "/orders" to order { timeout: «1s» }' },
        },
        {
            claim: 'A service gives up before another one would.',
            model: 'fleet',
            edits: {
                'service help {\n  team: web\n  runtime: nodejs24\n  calls search { timeout: 2s }':
                    'service help {\n  team: web\n  runtime: nodejs24\n  calls search { timeout: «500ms» }',
            },
        },
    ),
    ...mutationsOf('no-api-gateway', {
        claim: 'People call four services one by one.',
        model: 'works',
        edits: {
            'actor worker { calls press via https }':
                'actor worker {\n  calls press via https\n  calls gauge via https\n  calls papers via https\n  calls gate via https\n}',
            'service press {': 'service «press» {',
        },
    }),
];
