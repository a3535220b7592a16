import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('no-load-balancer', () => {
    test('reports called instances that nothing distributes requests to', () =>
        expectFindings(`
service order
service shipping { calls order }
environment prod {
  tier: production
  run order x3
//    ^^^^^ no-load-balancer (warning)
  run shipping x2
}`));

    test('adds up the instances of several places', () =>
        expectFindings(`
service order
service shipping { calls order }
environment prod {
  tier: production
  vm v1 { run order }
//            ^^^^^ no-load-balancer
  vm v2 { run order }
  run shipping x2
}`));

    test('reports a group of machines, which distributes nothing', () =>
        expectFindings(`
service order
service shipping { calls order }
environment prod {
  tier: production
  cluster group : autoscaling-group { run order x2..6 }
//                                        ^^^^^ no-load-balancer
  run shipping x2
}`));

    test('accepts a balancer', () =>
        expectFindings(`
service order
service shipping { calls order }
environment prod {
  tier: production
  balancer order-lb for order
  run order x3
  run shipping x2
}`));

    test('accepts the virtual address of an orchestrator, of functions and of platforms', () =>
        expectFindings(`
service order
service stock
service catalog
function thumbnail
service shipping { calls order calls stock calls catalog calls thumbnail }
environment prod {
  tier: production
  cluster k8s : kubernetes { run order x3 }
  cluster jobs : nomad { run stock x2 }
  platform shop { run catalog x2 }
  faas lambda { run thumbnail x2 }
  run shipping x2
}`));

    test('accepts competing consumers, discovery by the client, and a gateway that distributes', () =>
        expectFindings(`
topic orders
service order { publishes orders }
service mail { subscribes orders }
service stock { discovery: client-side }
service catalog
gateway api { calls catalog }
service shipping { calls stock }
environment prod {
  tier: production
  run order x2
  run mail x3
  run stock x3
  run catalog x3
  run api
  run shipping x2
}`));

    test('says nothing in development', () =>
        expectFindings(`
service order
service shipping { calls order }
environment dev {
  tier: development
  run order x2
  run shipping x1
}`));

    test('puts a load balancer around the places of all instances', () =>
        expectFix(
            'no-load-balancer',
            "Put a load balancer before 'order'",
            `service order
service shipping { calls order }
environment prod {
  tier: production
  region seoul {
    vm v1 { run order }
    vm v2 { run order }

    // nothing below
  }
  run shipping x2
}
`,
            `service order
service shipping { calls order }
environment prod {
  tier: production
  region seoul {
    vm v1 { run order }
    vm v2 { run order }

    // nothing below
    balancer order-lb for order
  }
  run shipping x2
}
`,
        ));

    test('writes into the text of the environment that the instances are inherited from', () =>
        expectFix(
            'no-load-balancer',
            "Put a load balancer before 'order'",
            `service order
service shipping { calls order }
environment prod { tier: production  run order x2  run shipping x2 }
environment staging like prod { tier: staging }
`,
            `service order
service shipping { calls order }
environment prod { tier: production  run order x2  run shipping x2  balancer order-lb for order }
environment staging like prod { tier: staging }
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('no-load-balancer', snippet);
}
