import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('load-balancer-single-node', () => {
    test('reports one node, and a number that may go down to one', () =>
        expectFindings(`
service order
environment prod {
  tier: production
  balancer order-lb for order { nodes: 1 }
//                                     ^ load-balancer-single-node (info)
  balancer other-lb for order { nodes: 1..3 }
//                                     ^^^^ load-balancer-single-node
  run order x2
}`));

    test('accepts more nodes, a number that nobody states, and names', () =>
        expectFindings(`
service order
environment prod {
  tier: production
  balancer order-lb for order { nodes: 2 }
  balancer other-lb for order
  dns order-name for order-lb { nodes: 1 }
  run order x2
}`));

    test('weakens the finding in staging and says nothing in development', () =>
        expectFindings(`
service order
environment staging {
  tier: staging
  balancer order-lb for order { nodes: 1 }
//                                     ^ load-balancer-single-node (hint)
  run order x2
}
environment dev like staging { tier: development }`));

    test('gives it two nodes', () =>
        expectFix(
            'load-balancer-single-node',
            "Give 'order-lb' two nodes",
            `service order
environment prod {
  tier: production
  balancer order-lb for order { nodes: 1 }
  run order x2
}
`,
            `service order
environment prod {
  tier: production
  balancer order-lb for order { nodes: 2 }
  run order x2
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('load-balancer-single-node', snippet);
}
