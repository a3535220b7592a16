import { test } from 'vitest';
import { expectOutline } from '../../support/outline.ts';

const called = `
actor buyer { calls order }
service order
service shop { calls order }
environment prod { tier: production  vm v1 { run order x1 }  vm v2 { run shop x2 } }
`;

test('marks the placement that a finding is about', () =>
    expectOutline(
        called,
        'environment:prod',
        `
actor buyer: actor
environment prod (info 3): production
  vm v1: virtual machine
    service order (warning 1): ×1
  vm v2 (warning 1): virtual machine
    service shop: ×2
prod/actor buyer -> prod/vm v1/run order: request
prod/vm v2/run shop -> prod/vm v1/run order: request
`,
        { findings: [] },
    ));

test('marks the group of instances, not each of them', () =>
    expectOutline(
        `
service order { state: session }
service shop { calls order }
environment prod { tier: production  vm v1 { run order x2 }  vm v2 { run shop x2 } }
`,
        'environment:prod',
        `
environment prod (info 3): production
  vm v1 (warning 1): virtual machine
    instances order (warning 2): ×2
      service order 1
      service order 2
  vm v2 (warning 1): virtual machine
    instances shop: ×2
      service shop 1
      service shop 2
prod/vm v2/run shop -> prod/vm v1/run order: request
`,
        { findings: [], instances: 'expanded' },
    ));

test('marks what an environment has from the one that it is like, where the finding concerns it', () =>
    expectOutline(
        `${called}
environment twin like prod
environment dev like prod { tier: development }
`,
        'environments',
        `
environment dev: development | like prod | virtual machine ×2 | service ×2 · instances ×3
environment prod (warning 5): production | virtual machine ×2 | service ×2 · instances ×3
environment twin (warning 5): production | like prod | virtual machine ×2 | service ×2 · instances ×3
`,
        { findings: [] },
    ));

test('marks a placement in the environment of the finding only', () =>
    expectOutline(
        `${called}
environment dev like prod { tier: development }
`,
        'placement:order',
        `
environment dev: development
  vm v1: virtual machine
    service order: ×1
environment prod (info 3): production
  vm v1: virtual machine
    service order (warning 1): ×1
`,
        { findings: [] },
    ));

test('marks everything with which something is wrong in a template', () =>
    expectOutline(
        `
template run bare { rollout: recreate }
actor buyer { calls order calls shop }
service order
service shop
service calm
environment prod { tier: production  cluster k8s { run order x2 is bare  run shop x2 is bare  run calm x2 } }
`,
        'environment:prod',
        `
actor buyer: actor
environment prod (info 2): production
  cluster k8s: cluster
    service order (warning 1): ×2
    service shop (warning 1): ×2
    service calm: ×2
prod/actor buyer -> prod/cluster k8s/run order: request
prod/actor buyer -> prod/cluster k8s/run shop: request
`,
        { findings: [] },
    ));

test('marks what has a template in each environment in which that is wrong', () =>
    expectOutline(
        `
template run bare { rollout: recreate }
actor buyer { calls order }
service order
environment prod { tier: production  cluster k8s { run order x2 is bare } }
environment dr { tier: production  cluster k8s { run order x2 is bare } }
`,
        'placement:order',
        `
environment prod (info 2): production
  cluster k8s: cluster
    service order (warning 1): ×2
environment dr (info 2): production
  cluster k8s: cluster
    service order (warning 1): ×2
`,
        { findings: [] },
    ));

test('marks a place that another environment declares where this one says what is wrong with it', () =>
    expectOutline(
        `
service order
environment base { tier: test  cluster k8s { run order x2 } }
environment prod like base { tier: production  cluster k8s { resource: "gke/shop" } }
environment staging { tier: staging  cluster k8s { resource: "gke/shop"  run order } }
`,
        'environment:prod',
        `
environment prod (info 2): production
  cluster k8s (warning 1): cluster
    service order: ×2
`,
        { findings: [] },
    ));

test('sums the marks of what is folded', () =>
    expectOutline(
        called,
        'environment:prod',
        `
actor buyer: actor
environment prod (info 3): production
  folded v1 (warning 1): virtual machine | order ×1
  folded v2 (warning 1): virtual machine | shop ×2
prod/actor buyer -> prod/vm v1: request
prod/vm v2 -> prod/vm v1: request
`,
        {
            findings: [],
            folded: ['prod/vm v1', 'prod/vm v2'],
        },
    ));
