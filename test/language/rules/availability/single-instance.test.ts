import { describe, expect, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

describe('single-instance', () => {
    test('reports a called service with one instance', () =>
        expectFindings(`
service order
service shipping { calls order }
environment prod {
  tier: production
  run order x1
//    ^^^^^ single-instance (warning)
  run shipping x2
}`));

    test('reports an autoscaler that may go down to one', () =>
        expectFindings(`
external shop { calls order }
service order
environment prod {
  tier: production
  run order x1..5
//    ^^^^^ single-instance
}`));

    test('reports a service that nothing but a balancer reaches', () =>
        expectFindings(`
service order
environment prod {
  tier: production
  balancer entry for order
  run order x1
//    ^^^^^ single-instance
}`));

    test('weakens the finding in staging and says nothing in development', () =>
        expectFindings(`
service order
service shipping { calls order }
environment staging {
  tier: staging
  run order x1
//    ^^^^^ single-instance (info)
  run shipping x1
}
environment dev {
  tier: development
  run order x1
  run shipping x1
}
environment sandbox {
  run order x1
  run shipping x1
}`));

    test('accepts two instances, in one place or in two', () =>
        expectFindings(`
service order
service shipping { calls order calls stock }
service stock
environment prod {
  tier: production
  zone a { run order x1 }
  zone b { run order x1  run stock x2 }
  run shipping x2
}`));

    test('accepts different counts in different environments', () =>
        expectFindings(`
service order
service shipping { calls order }
environment prod {
  tier: production
  run order x5
  run shipping x2
}
environment dr like prod {
  run order x2
}`));

    test('accepts one instance before production where production runs several', () =>
        expectFindings(`
service order
service shipping { calls order calls stock }
service stock
environment prod {
  tier: production
  cluster k8s : kubernetes { run order x5 run shipping x2 run stock x1 }
//                                                            ^^^^^ single-instance
}
environment staging like prod {
  tier: staging
  run order x1
  run stock x1
//    ^^^^^ single-instance (info)
}`));

    test('accepts functions and platforms, which are implicitly available', () =>
        expectFindings(`
service order
function thumbnail
service shipping {
  calls order
  calls thumbnail
}
environment prod {
  tier: production
  platform shop { run order x1 }
  faas lambda : aws-lambda { run thumbnail x1 }
  run shipping x2
}`));

    test('accepts a service that nobody calls here', () =>
        expectFindings(`
service order
service report { calls order }
service shipping
environment prod {
  tier: production
  run order x1
  run shipping x1
}`));

    test('accepts a batch job and a declared singleton', () =>
        expectFindings(`
service closing { workload: batch }
service scheduler { workload: singleton }
service shipping { calls closing calls scheduler }
environment prod {
  tier: production
  run closing x1
  run scheduler x1
  run shipping x2
}`));

    test('says nothing about a count that is not stated', () =>
        expectFindings(`
service order
service shipping { calls order }
environment prod {
  tier: production
  run order
  run shipping x2
}`));

    test('runs two instances and puts a load balancer before them', () =>
        expectFix(
            'single-instance',
            "Run two instances of 'order'",
            `service order
service shipping { calls order }
environment prod {
  tier: production
  zone a {
    run order x1 // the till
  }
  zone b { run shipping x2 }
}
`,
            `service order
service shipping { calls order }
environment prod {
  tier: production
  zone a {
    run order x2 // the till
    balancer order-lb for order
  }
  zone b { run shipping x2 }
}
`,
        ));

    test('runs two instances where an orchestrator distributes the requests', () =>
        expectFix(
            'single-instance',
            "Run two instances of '주문'",
            `service 주문
service 배송 { calls 주문 }
environment 운영 {
  tier: production
  cluster k8s : kubernetes { run 주문 x1..4  run 배송 x2 }
}
`,
            `service 주문
service 배송 { calls 주문 }
environment 운영 {
  tier: production
  cluster k8s : kubernetes { run 주문 x2..4  run 배송 x2 }
}
`,
        ));

    test('offers no second instance on the same physical machine', () => {
        const { diagnostics } = projectOf(`
service order
service shipping { calls order }
environment prod {
  tier: production
  host h1 {
    vm v1 { run order x1 }
  }
  host h2 {
    vm v2 { run shipping x2 }
  }
}`);
        const [finding] = diagnostics.filter(({ code }) => code === 'single-instance');
        expect(finding?.fixes).toHaveLength(1);
    });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('single-instance', snippet);
}
