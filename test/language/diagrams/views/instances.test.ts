import { test } from 'vitest';
import { expectOutline } from '../../../support/outline.ts';

const spread = `
service shop { calls order }
service order
environment prod {
  zone a
  zone b
  cluster k8s {
    spans a, b
    balancer entry for order
    run shop x2..4
    run order x3 { spread: zones }
  }
}
`;

test('draws a box for each instance, in its zone where they are spread, with arrows to all of them', () =>
    expectOutline(
        spread,
        'environment:prod',
        `
environment prod: environment
  cluster k8s: cluster | spans a, b
    balancer entry: load balancer
    instances shop: ×2–4
      service shop 1
      service shop 2
    instances order: ×3 | spread over zones
      service order 1: in a
      service order 2: in b
      service order 3: in a
prod/cluster k8s/run shop -> prod/cluster k8s/balancer entry: request
prod/cluster k8s/balancer entry -> prod/cluster k8s/run order: request
`,
        { instances: 'expanded' },
    ));

test('draws the instances of a service in its group', () =>
    expectOutline(
        spread,
        'environment:prod',
        `
environment prod: environment
  service shop: service
    instances shop: ×2–4 | in k8s
      service shop 1
      service shop 2
  service order: service
    balancer entry: load balancer | in k8s
    instances order: ×3 | spread over zones | in k8s
      service order 1: in a
      service order 2: in b
      service order 3: in a
prod/cluster k8s/run shop -> prod/cluster k8s/balancer entry: request
prod/cluster k8s/balancer entry -> prod/cluster k8s/run order: request
`,
        { instances: 'expanded', nesting: 'service' },
    ));

test('counts more than ten instances, and those of which nobody says the number', () =>
    expectOutline(
        `
service shop
service order
environment prod { vm v1 { run shop x11  run order } }
`,
        'environment:prod',
        `
environment prod: environment
  vm v1: virtual machine
    service shop: ×11
    service order
`,
        { instances: 'expanded' },
    ));

test('folds instances to their number', () =>
    expectOutline(
        spread,
        'environment:prod',
        `
environment prod: environment
  cluster k8s: cluster | spans a, b
    balancer entry: load balancer
    instances shop: ×2–4
      service shop 1
      service shop 2
    folded order: ×3 | spread over zones
prod/cluster k8s/run shop -> prod/cluster k8s/balancer entry: request
prod/cluster k8s/balancer entry -> prod/cluster k8s/run order: request
`,
        {
            instances: 'expanded',
            folded: ['prod/cluster k8s/run order'],
        },
    ));

test('counts folded instances once', () =>
    expectOutline(
        spread,
        'environment:prod',
        `
environment prod: environment
  folded k8s: cluster | spans a, b | entry | shop ×2–4 | order ×3
`,
        { instances: 'expanded', folded: ['prod/cluster k8s'] },
    ));

test('says a tier once where the environment is called so', () =>
    expectOutline(
        `
service order
environment production { tier: production  vm v1 { run order } }
`,
        'environment:production',
        `
environment production
  vm v1: virtual machine
    service order
`,
    ));

test('draws a stub of an external system once', () =>
    expectOutline(
        `
external bank { calls order }
service order { calls bank }
environment test { vm v1 { run order }  stub bank }
`,
        'environment:test',
        `
environment test: environment
  vm v1: virtual machine
    service order
  external bank [stub]: external system | stub
test/external bank -> test/vm v1/run order: request
test/vm v1/run order -> test/external bank: request
`,
    ));
