import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('failover-not-automatic', () => {
    test('reports a recovery by hand that lasts longer than the strictest target leaves', () =>
        expectFindings(`
system shop {
  target: 99.95%
  service order { writes orders }
}
database orders
environment prod {
  tier: production
  target: 99%
  run order
  primary orders
  standby orders {
    failover: manual
//            ^^^^^^ failover-not-automatic (info)
    recovery: 30min
  }
}`));

    test('accepts a recovery that is short enough, automatic, or not stated', () =>
        expectFindings(`
service order {
  writes orders
  writes items
  writes stocks
}
database orders
database items
database stocks
environment prod {
  tier: production
  target: 99.9%
  run order
  primary orders
  standby orders { failover: manual  recovery: 40min }
  primary items
  standby items { failover: automatic  recovery: 2h }
  primary stocks
  standby stocks { failover: manual }
}
environment live {
  tier: production
  run order
  primary orders
  standby orders { failover: manual  recovery: 4h }
}`));

    test('lets the node take over by itself', () =>
        expectFix(
            'failover-not-automatic',
            "Let 'orders' fail over by itself",
            `service order { writes orders }
database orders
environment prod {
  tier: production
  target: 99.9%
  run order
  primary orders
  replica orders { failover: manual  recovery: 1h }
}
`,
            `service order { writes orders }
database orders
environment prod {
  tier: production
  target: 99.9%
  run order
  primary orders
  replica orders { failover: automatic  recovery: 1h }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('failover-not-automatic', snippet);
}
