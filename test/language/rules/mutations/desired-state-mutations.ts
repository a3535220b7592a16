import { type Mutation, mutationsOf } from './mutation.ts';

export const desiredStateMutations: readonly Mutation[] = [
    ...mutationsOf('no-desired-state-management', {
        claim: 'A service leaves the group that keeps it running.',
        model: 'fleet',
        edits: {
            '        run report x2 { cpu: 1  memory: 2GiB }\n': '',
            '      platform helps': '      vm report-machine { run «report» }\n      platform helps',
        },
        leadsTo: ['no-resource-limit', 'unused-element', 'orchestrator-workload-mismatch'],
    }),
    ...mutationsOf(
        'desired-state-without-automation',
        {
            claim: 'Somebody deploys to a cluster by hand.',
            model: 'shop',
            edits: { 'prod with approval': '«prod with manual»' },
        },
        {
            claim: 'A step on the way to a cluster is done by hand.',
            model: 'shop',
            edits: { 'step "migrate the schemas" by flyway in prod': '«step "migrate the schemas" by hand in prod»' },
        },
    ),
    ...mutationsOf(
        'slow-provisioning-without-headroom',
        {
            claim: 'A service that follows the load takes minutes to start.',
            model: 'shop',
            edits: { 'run catalog x3..9 is careful { start: 20s }': 'run «catalog» x3..9 is careful { start: 2min }' },
        },
        {
            claim: 'The machines of a group that grows take minutes to start.',
            model: 'fleet',
            edits: { 'start: 50s': 'start: 3min', 'run site {': 'run «site» {' },
        },
    ),
    ...mutationsOf(
        'orchestrator-workload-mismatch',
        {
            claim: 'A machine image is to run on Kubernetes.',
            model: 'shop',
            edits: { '  image: "shop/stock:1.1.0"\n': '  packaging: vm-image\n', 'run stock is': 'run «stock» is' },
        },
        {
            claim: 'A container is to run on a group that starts machines.',
            model: 'fleet',
            edits: { 'packaging: vm-image': 'packaging: container', 'run site {': 'run «site» {' },
        },
    ),
    ...mutationsOf('gitops-without-source', {
        claim: 'Flux has no source.',
        model: 'shop',
        edits: {
            'control-plane: regional': '«reconciled by flux»\n      control-plane: regional',
        },
    }),
    ...mutationsOf('gitops-needs-kubernetes', {
        claim: 'Flux is to keep what Nomad runs.',
        model: 'fleet',
        edits: {
            'environment live {\n  tier: production\n':
                'environment live {\n  tier: production\n  «reconciled by flux from "deploy"»\n',
        },
    }),
    ...mutationsOf('orchestrator-overhead', {
        claim: 'Somebody operates a cluster for one service.',
        model: 'fleet',
        edits: {
            '      platform helps : app-service { run help }\n':
                '      cluster «helps» : kubernetes {\n        spans a, b\n        balancer help-lb : alb for help\n        run help x2\n      }\n',
        },
    }),
    ...mutationsOf('gitops-bypassed', {
        claim: 'A step changes what Flux keeps.',
        model: 'shop',
        edits: { 'step "migrate the schemas" by flyway in prod': '«step "restart the services" by kubectl in prod»' },
    }),
];
