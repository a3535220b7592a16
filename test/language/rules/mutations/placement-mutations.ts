import { type Mutation, mutationsOf } from './mutation.ts';

const press2 = '        vm press-2 { cpu: 4  memory: 16GiB  os: linux  run press { rollout: blue-green } }\n';

export const placementMutations: readonly Mutation[] = [
    ...mutationsOf(
        'replicas-on-one-machine',
        {
            claim: 'Both machines of a service stand on one host.',
            model: 'works',
            edits: {
                [press2]: '',
                '        vm papers-1 {': `${press2}        vm papers-1 {`,
                '      host h1 {': '      host «h1» {',
            },
            leadsTo: ['shared-failure-domain'],
        },
        {
            claim: 'Both containers of a service stand in one machine.',
            model: 'works',
            edits: {
                '          container gauge-2 {\n            cpu: 2\n            memory: 4GiB\n            run gauge\n          }\n':
                    '',
                'container gauge-1 {\n            cpu: 2\n            memory: 4GiB\n            run gauge\n':
                    'container gauge-1 {\n            cpu: 1\n            memory: 4GiB\n            run gauge x2\n',
                '      host h1 {': '      host «h1» {',
            },
            leadsTo: ['shared-failure-domain', 'no-resource-limit'],
        },
    ),
    ...mutationsOf('physical-machine-without-reason', {
        claim: 'Nobody says why a service has a machine to itself.',
        model: 'works',
        edits: {
            'host h6 {\n        cpu: 8\n        memory: 64GiB\n        reason: "the licence counts sockets"\n':
                'host «h6» {\n        cpu: 8\n        memory: 64GiB\n',
        },
    }),
    ...mutationsOf('physical-machine-underused', {
        claim: 'A service takes little of its machine.',
        model: 'works',
        edits: {
            'host h6 {\n        cpu: 8\n        memory: 64GiB': 'host «h6» {\n        cpu: 32\n        memory: 256GiB',
        },
    }),
    ...mutationsOf(
        'capacity-overcommit',
        {
            claim: 'Virtual machines take more memory than the host has.',
            model: 'works',
            edits: {
                'host h1 {\n        cpu: 16\n        memory: 128GiB':
                    'host «h1» {\n        cpu: 16\n        memory: 48GiB',
            },
        },
        {
            claim: 'Containers take more processors than the machine has.',
            model: 'works',
            edits: { 'vm boxes-2 {\n          cpu: 4': 'vm «boxes-2» {\n          cpu: 2' },
        },
    ),
    ...mutationsOf('virtualization-diminishing-returns', {
        claim: 'Virtualization takes a large part of a small host.',
        model: 'works',
        edits: {
            '      host h3 {\n        hypervisor: kvm\n':
                '      host «h3» {\n        memory: 256MiB\n        hypervisor: kvm\n',
            'vm jobs-1 {': 'vm jobs-1 {\n          memory: 128MiB\n          cpu: 8',
        },
    }),
    ...mutationsOf('vm-per-service-cost', {
        claim: 'Eleven services have virtual machines to themselves.',
        model: 'ten-lines',
        edits: {
            'database orders\n': `database orders\n${list((each) => `service s${each}\n`)}`,
            'environment live {\n':
                'environment «live» {\n  tier: production\n  reconciled by nomad\n  provisioned by ansible\n',
            '  primary orders\n': `  primary orders\n${list((each) => `  vm v${each} { run s${each} }\n`)}`,
        },
    }),
    ...mutationsOf('container-not-routable', {
        claim: 'Nothing leads to what people call.',
        model: 'fleet',
        edits: {
            'platform helps : app-service { run help }':
                'container helps {\n        reconciled by nomad\n        cpu: 1\n        memory: 1GiB\n        run «help»\n      }',
        },
    }),
    ...mutationsOf('containers-without-orchestrator', {
        claim: 'Nothing looks after containers on two machines.',
        model: 'fleet',
        edits: {
            '        run news x2 { cpu: 1  memory: 2GiB }\n': '',
            '      platform helps':
                '      vm news-1 {\n        container news-box-1 { run «news» { cpu: 1  memory: 2GiB } }\n      }\n      vm news-2 {\n        container news-box-2 { run news { cpu: 1  memory: 2GiB } }\n      }\n      balancer news-lb : alb for news\n      platform helps',
        },
    }),
    ...mutationsOf(
        'container-os-mismatch',
        {
            claim: 'A Windows container stands on a Linux machine.',
            model: 'works',
            edits: {
                'vm windows-1 {\n          cpu: 4\n          memory: 16GiB\n          os: windows "ltsc2022"\n          container scales-1 {':
                    'vm windows-1 {\n          cpu: 4\n          memory: 16GiB\n          os: linux\n          container «scales-1» {',
            },
            leadsTo: ['replicas-on-one-machine'],
        },
        {
            claim: 'A Windows container is older than its machine.',
            model: 'works',
            edits: {
                'container scales-2 {\n            os: windows "ltsc2022"':
                    'container «scales-2» {\n            os: windows "ltsc2019"',
            },
        },
    ),
    ...mutationsOf('windows-container-footprint', {
        claim: 'Heavy Windows containers follow the load.',
        model: 'fleet',
        edits: {
            'service news {\n': 'service news {\n  base: server-core\n',
            'run news x2': 'run «news» x2..8',
        },
    }),
    ...mutationsOf('declining-orchestrator', {
        claim: 'A cluster is run by Swarm.',
        model: 'fleet',
        edits: { 'cluster tasks : ecs': 'cluster «tasks» : swarm' },
    }),
    ...mutationsOf('shared-application-container', {
        claim: 'Two services run in one Tomcat.',
        model: 'works',
        edits: {
            '          container plans-1 {\n            cpu: 1\n            memory: 2GiB\n            run plans\n          }\n':
                '',
            'appserver tomcat-1 : tomcat {\n            start: 90s\n            run papers\n':
                'appserver «tomcat-1» : tomcat {\n            start: 90s\n            monitoring: service\n            run papers\n            run plans\n',
        },
        leadsTo: ['no-resource-limit'],
    }),
    ...mutationsOf('application-container-technology', {
        claim: 'A service for Node.js is to run in Tomcat.',
        model: 'works',
        edits: {
            'runtime: java21\n  artifact: "papers.war"': 'runtime: nodejs24\n  artifact: "papers.tgz"',
            'start: 90s\n            run papers\n          }\n        }\n        vm boxes-1':
                'start: 90s\n            run «papers»\n          }\n        }\n        vm boxes-1',
            '        vm papers-2 {\n          cpu: 4\n          memory: 16GiB\n          os: linux\n          appserver tomcat-2 : tomcat {\n            start: 90s\n            run papers\n          }\n        }\n':
                '        vm papers-2 {\n          cpu: 4\n          memory: 16GiB\n          os: linux\n          container papers-box {\n            cpu: 1\n            memory: 2GiB\n            run papers\n          }\n        }\n',
        },
    }),
    ...mutationsOf('application-container-slow-start', {
        claim: 'Instances in a Tomcat follow the load.',
        model: 'works',
        edits: {
            'start: 90s\n            run papers\n          }\n        }\n        vm boxes-1':
                'start: 90s\n            run «papers» x1..3\n          }\n        }\n        vm boxes-1',
        },
    }),
    ...mutationsOf('paas-control-needed', {
        claim: 'A service needs what its platform does not give.',
        model: 'fleet',
        edits: { 'runtime: nodejs24': 'runtime: nodejs24\n  needs: kernel-module', '{ run help }': '{ run «help» }' },
        leadsTo: ['single-point-of-failure', 'no-desired-state-management'],
    }),
];

/** Eleven lines. */
function list(line: (number: number) => string): string {
    return Array.from({ length: 11 }, (_, index) => line(index + 1)).join('');
}
