import { type Mutation, mutationsOf } from './mutation.ts';

export const dataMutations: readonly Mutation[] = [
    ...mutationsOf(
        'database-shared-between-services',
        {
            claim: 'A service reads the database of another one.',
            model: 'shop',
            edits: {
                '  subscribes placed\n': '  subscribes placed\n  reads orders\n',
                'database orders {': 'database «orders» {',
            },
            leadsTo: ['unguarded-synchronous-call', 'missing-dependency-in-environment'],
        },
        {
            claim: 'Two services write one database.',
            model: 'order-and-shipping',
            edits: {
                '  subscribes 주문이벤트\n': '  subscribes 주문이벤트\n  writes 주문디비\n',
                'database 주문디비 {': 'database «주문디비» {',
            },
            leadsTo: [
                'missing-dependency-in-environment',
                'circular-synchronous-calls',
                'unguarded-synchronous-call',
                'timeout-inversion',
            ],
        },
        {
            claim: 'A service on machines reads the database of another one.',
            model: 'works',
            edits: {
                '  writes jobs\n': '  writes jobs\n  reads readings\n',
                'database readings {': 'database «readings» {',
            },
            leadsTo: ['circular-synchronous-calls', 'unguarded-synchronous-call'],
        },
    ),
    ...mutationsOf(
        'replica-receives-writes',
        {
            claim: 'A service writes to a replica.',
            model: 'shop',
            edits: {
                'is careful { reads deliveries-copy }':
                    'is careful { reads deliveries-copy  writes «deliveries-copy» }',
            },
        },
        {
            claim: 'The cart is written to the replica.',
            model: 'online-boutique',
            edits: { 'writes redis-cart-primary': 'writes «redis-cart-replica»' },
        },
    ),
    ...mutationsOf(
        'shared-database-infrastructure',
        {
            claim: 'The databases of two services stand on one server.',
            model: 'shop',
            edits: {
                '    database server items-server : postgres {\n      reconciled by patroni\n      primary items in b\n      standby items in c { replication: sync  failover: manual  recovery: 20min }\n    }\n':
                    '',
                'database server deliveries-server : postgres {\n      reconciled by patroni\n      primary deliveries as deliveries-main in a\n      replica deliveries as deliveries-copy in b {':
                    'database server «deliveries-server» : postgres {\n      reconciled by patroni\n      primary items\n      standby items { replication: sync  failover: automatic }\n      primary deliveries as deliveries-main\n      replica deliveries as deliveries-copy {',
            },
            leadsTo: ['single-point-of-failure'],
        },
        {
            claim: 'A service gets its database on the server of another one.',
            model: 'fleet',
            edits: {
                '  sends letters\n': '  sends letters\n  reads stories\n  writes stories\n',
                'database books { engine: postgres }\n':
                    'database books { engine: postgres }\ndatabase stories { engine: postgres }\n',
                'database server books-server': 'database server «books-server»',
                '        primary books in a\n        standby books in b { failover: automatic }\n':
                    '        primary books\n        standby books { failover: automatic }\n        primary stories\n        standby stories { failover: automatic }\n',
            },
            leadsTo: ['single-point-of-failure'],
        },
    ),
    ...mutationsOf('aggregate-database-across-teams', {
        claim: 'A function of another team reads the database.',
        model: 'functions',
        edits: {
            '  reads tariffs\n': '  reads tariffs\n  reads orders\n',
            'database orders {': 'database «orders» {',
        },
    }),
    ...mutationsOf(
        'reads-on-primary',
        {
            claim: 'A service reads from the primary although there is a replica.',
            model: 'shop',
            edits: { 'reads deliveries-copy': 'reads «deliveries-main»' },
        },
        {
            claim: 'A service on machines reads from the primary.',
            model: 'fleet',
            edits: {
                'primary sessions in a': 'primary sessions as first-sessions in a',
                'run site { rollout': 'run site { reads «first-sessions»  rollout',
            },
        },
    ),
    ...mutationsOf('no-read-replica', {
        claim: 'A database that is mostly read has a standby only.',
        model: 'shop',
        edits: {
            'primary products in a': 'primary «products» in a',
            'replica products in b { replication: async  failover: automatic }':
                'standby products in b { replication: async  failover: automatic }',
        },
    }),
    ...mutationsOf('self-managed-database', {
        claim: 'People look after a database on a virtual machine of a cloud.',
        model: 'fleet',
        edits: {
            '      database server books-server : rds {\n        managed\n': '      vm «books-machine» {\n',
            'primary books in a': 'primary books',
            '        standby books in b { failover: automatic }\n      }\n':
                '      }\n      vm second-machine {\n        standby books { failover: automatic }\n      }\n',
        },
        leadsTo: ['unused-element'],
    }),
    ...mutationsOf(
        'database-single-node',
        {
            claim: 'The standby of a database is gone.',
            model: 'shop',
            edits: {
                '      primary items in b\n      standby items in c { replication: sync  failover: manual  recovery: 20min }\n':
                    '      primary «items» in b\n',
            },
        },
        {
            claim: 'The second machine of a database holds nothing of it.',
            model: 'works',
            edits: {
                'primary jobs': 'primary «jobs»',
                'vm jobs-2 {\n          standby jobs { failover: automatic }\n        }': 'vm jobs-2 { cpu: 4 }',
            },
        },
    ),
    ...mutationsOf('failover-not-automatic', {
        claim: 'Taking over by hand takes longer than the target allows.',
        model: 'shop',
        edits: { 'failover: manual  recovery: 20min': 'failover: «manual»  recovery: 5h' },
    }),
    ...mutationsOf(
        'no-backup',
        {
            claim: 'A database is not backed up.',
            model: 'shop',
            edits: { 'database items { engine: postgres  backup: daily }': 'database «items» { engine: postgres }' },
        },
        {
            claim: 'A database on machines is not backed up.',
            model: 'works',
            edits: { 'database jobs { engine: postgres  backup: daily }': 'database «jobs» { engine: postgres }' },
        },
    ),
];
