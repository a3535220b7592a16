import { type Mutation, mutationsOf } from './mutation.ts';

export const zeroDowntimeMutations: readonly Mutation[] = [
    ...mutationsOf(
        'downtime-deployment-strategy',
        {
            claim: 'A service that is called stops at each deployment.',
            model: 'order-and-shipping',
            edits: {
                'run 주문서비스 x3 {\n        cpu: 500m  memory: 512MiB\n        spread: zones\n        rollout: rolling { surge: 1  unavailable: 0 }':
                    'run 주문서비스 x3 {\n        cpu: 500m  memory: 512MiB\n        spread: zones\n        rollout: «recreate»',
            },
        },
        {
            claim: 'All instances of a service stop at each deployment.',
            model: 'shop',
            edits: {
                '        rollout: rolling { surge: 1  unavailable: 0 }\n        health: grpc\n        drain: 30s':
                    '        rollout: «recreate»\n        health: grpc\n        drain: 30s',
            },
        },
        {
            claim: 'A service on machines is replaced where it stands.',
            model: 'fleet',
            edits: { 'rollout: rolling { surge: 1  unavailable: 0 }': 'rollout: «in-place»' },
        },
    ),
    ...mutationsOf(
        'rolling-needs-spare-instance',
        {
            claim: 'A rolling update takes all instances away.',
            model: 'shop',
            edits: {
                '        rollout: rolling { surge: 1  unavailable: 0 }\n        health: grpc\n        drain: 30s':
                    '        rollout: «rolling» { surge: 0  unavailable: 50% }\n        health: grpc\n        drain: 30s',
            },
        },
        {
            claim: 'A rolling update can replace nothing.',
            model: 'fleet',
            edits: {
                'run site { rollout: rolling { surge: 1  unavailable: 0 } }':
                    'run site x2 { rollout: «rolling» { surge: 0  unavailable: 0 } }',
            },
        },
    ),
    ...mutationsOf('no-health-check', {
        claim: 'Nothing checks whether a new instance answers.',
        model: 'order-and-shipping',
        edits: {
            'run 주문서비스 x3 {\n        cpu: 500m  memory: 512MiB\n        spread: zones\n        rollout: rolling { surge: 1  unavailable: 0 }\n        health: http "/ready"\n':
                'run «주문서비스» x3 {\n        cpu: 500m  memory: 512MiB\n        spread: zones\n        rollout: rolling { surge: 1  unavailable: 0 }\n',
        },
    }),
    ...mutationsOf(
        'long-lived-connection-blocks-rollout',
        {
            claim: 'Connections last longer than an instance has time to finish.',
            model: 'shop',
            edits: {
                'drain: 30s': 'drain: «30s»',
                'calls stock via grpc { timeout: 1s }':
                    'calls stock via grpc { timeout: 1s }\n  calls order via websocket { timeout: 3s  lifetime: 1h }',
            },
        },
        {
            claim: 'A caller does not come back by itself.',
            model: 'fleet',
            edits: { 'lifetime: 1h  reconnect: automatic': 'lifetime: 1h', 'run news x2': 'run «news» x2' },
        },
    ),
    ...mutationsOf('synchronous-consumer-coupling', {
        claim: 'Three services wait for one that stops at each deployment.',
        model: 'fleet',
        edits: {
            '  calls ledger { timeout: 1s  mode: request }\n': '  calls ledger { timeout: 1s }\n',
            'run ledger x1': 'run «ledger» x1',
        },
    }),
    ...mutationsOf('disruption-budget-blocks-drain', {
        claim: 'No instance may be missing.',
        model: 'shop',
        edits: { 'drain: 30s\n        disruption-budget: 1': 'drain: 30s\n        disruption-budget: «0»' },
    }),
    ...mutationsOf('no-disruption-budget', {
        claim: 'A service says nothing about how many instances may be missing.',
        model: 'shop',
        edits: { 'drain: 30s\n        disruption-budget: 1': 'drain: 30s', 'run order x6': 'run «order» x6' },
    }),
    ...mutationsOf(
        'in-memory-session',
        {
            claim: 'A service keeps sessions and has no cache.',
            model: 'shop',
            edits: { 'state: stateless': 'state: «session»' },
        },
        {
            claim: 'A service stops writing its sessions to the cache.',
            model: 'fleet',
            edits: {
                'run site {': 'run site x2 {',
                'state: session': 'state: «session»',
                '  reads sessions\n  writes sessions\n': '  reads sessions\n',
            },
        },
    ),
    ...mutationsOf(
        'circular-synchronous-calls',
        {
            claim: 'Two services wait for each other.',
            model: 'shop',
            edits: {
                'calls bank via https { timeout: 1s }':
                    'calls bank via https { timeout: 1s }\n  calls order via grpc { timeout: 2s }',
                'calls payment via grpc': 'calls «payment» via grpc',
            },
        },
        {
            claim: 'Three services wait for each other.',
            model: 'fleet',
            edits: { '  workload: singleton\n': '  workload: singleton\n  calls search { timeout: 1s }\n' },
            at: 'calls «ledger» { timeout: 1s  mode: request }',
        },
    ),
];
