import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('downtime-deployment-strategy', () => {
    test('reports a called service that is stopped before it is started again', () =>
        expectFindings(`
service order
service stock
service shipping { calls order calls stock }
environment prod {
  tier: production
  run order { rollout: recreate }
//                     ^^^^^^^^ downtime-deployment-strategy (warning)
  run stock { rollout: in-place }
//                     ^^^^^^^^ downtime-deployment-strategy
  run shipping
}`));

    test('reports once a rollout that another environment takes over', () =>
        expectFindings(`
service order
service shipping { calls order }
environment prod {
  tier: production
  run order x2 { rollout: recreate }
//                        ^^^^^^^^ downtime-deployment-strategy (warning)
  run shipping
}
environment staging like prod {
  tier: staging
  run order x1
}`));

    test('reports a rollout of an environment in which it speaks of nothing where it is taken over', () =>
        expectFindings(`
service order
service shipping { calls order }
environment dev {
  tier: development
  run order x2 { rollout: recreate }
  run shipping
}
environment prod like dev {
  tier: production
  run order x3
//    ^^^^^ downtime-deployment-strategy (warning)
}`));

    test('accepts rollouts without a gap', () =>
        expectFindings(`
service order
service stock
service catalog
service shipping { calls order calls stock calls catalog }
environment prod {
  tier: production
  run order { rollout: rolling { surge: 1 unavailable: 0 } }
  run stock { rollout: blue-green }
  run catalog { rollout: canary }
  run shipping
}`));

    test('accepts a service that is reached by messages only', () =>
        expectFindings(`
topic orders
service mail { subscribes orders }
service order { publishes orders }
environment prod {
  tier: production
  run mail { rollout: recreate }
  run order
}`));

    test('accepts a maintenance window and a singleton', () =>
        expectFindings(`
service order
service ledger { workload: singleton }
service shipping { calls order calls ledger }
environment prod {
  tier: production
  run order { rollout: recreate  maintenance: "Sundays at 4" }
  run ledger { rollout: recreate }
  run shipping
}
environment second {
  tier: production
  maintenance: "at night"
  run order { rollout: recreate }
  run shipping
}`));

    test('deploys by rolling instead', () =>
        expectFix(
            'downtime-deployment-strategy',
            "Deploy 'order' by 'rolling'",
            `service order
service shipping { calls order }
environment prod {
  tier: production
  run order x2 {
    cpu: 500m
    rollout: recreate // as ever
  }
  run shipping
}
`,
            `service order
service shipping { calls order }
environment prod {
  tier: production
  run order x2 {
    cpu: 500m
    rollout: rolling // as ever
  }
  run shipping
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('downtime-deployment-strategy', snippet);
}
