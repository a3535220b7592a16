import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('load-balancer-without-members', () => {
    test('reports a balancer behind which nothing runs, and not what stands before it', () =>
        expectFindings(`
service order
service search
environment dev {
  tier: development
  balancer order-lb for order
//         ^^^^^^^^ load-balancer-without-members (error)
  cdn edge for order-lb
  dns name for edge
  run search
}`));

    test('reports the environment that only leaves out what is behind a balancer', () =>
        expectFindings(`
service order
service search
environment prod {
  balancer order-lb for order
  vm v1 { run order x2 }
  run search
}
environment test like prod {
//          ^^^^ load-balancer-without-members
  without v1
}
environment dev like prod {
  without order
}`));

    test('reports an inherited balancer once where it was empty before', () =>
        expectFindings(`
service order
service search
environment prod {
  balancer order-lb for order
//         ^^^^^^^^ load-balancer-without-members
  run search
}
environment test like prod`));

    test('accepts one that runs, a stub, and an environment that says nothing about instances', () =>
        expectFindings(`
service order
service search
gateway web
environment prod {
  balancer shop-lb for order, search { routing: path }
  balancer web-lb for web
  run order
  stub web
}
environment sketch {
  balancer order-lb for order
}`));

    test('runs what is behind it', () =>
        expectFix(
            'load-balancer-without-members',
            "Run 'order' in 'prod'",
            `service order
service search
environment prod {
  cluster k8s : kubernetes {
    balancer order-lb for order
    run search
  }
}
`,
            `service order
service search
environment prod {
  cluster k8s : kubernetes {
    balancer order-lb for order
    run search
    run order
  }
}
`,
        ));

    test('removes it', () =>
        expectFix(
            'load-balancer-without-members',
            "Remove the load balancer 'order-lb'",
            `service order
service search
environment prod {
  balancer order-lb for order
  run search
}
`,
            `service order
service search
environment prod {
  run search
}
`,
        ));

    test('leaves it out in the environment that takes it over', () =>
        expectFix(
            'load-balancer-without-members',
            "Remove the load balancer 'order-lb', in 'test' only",
            `service order
service search
environment prod {
  balancer order-lb for order
  vm v1 { run order x2 }
  run search
}
environment test like prod {
  without v1
}
`,
            `service order
service search
environment prod {
  balancer order-lb for order
  vm v1 { run order x2 }
  run search
}
environment test like prod {
  without v1
  without order-lb
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('load-balancer-without-members', snippet);
}
