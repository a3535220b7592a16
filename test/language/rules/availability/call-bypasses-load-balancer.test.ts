import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('call-bypasses-load-balancer', () => {
    test('reports a call to an instance behind a balancer, in every environment', () =>
        expectFindings(`
service order
service shipping {
  calls order { address: instance }
//                       ^^^^^^^^ call-bypasses-load-balancer (warning)
}
environment dev {
  tier: development
  balancer order-lb for order
  run order x2
  run shipping
}`));

    test('reports a call past the address that a cluster gives', () =>
        expectFindings(`
external shop { calls order { address: instance } }
//                                     ^^^^^^^^ call-bypasses-load-balancer
service order
environment prod {
  cluster k8s : kubernetes { run order x2 }
}`));

    test('accepts calls where nothing distributes requests, and calls to the one address', () =>
        expectFindings(`
service order
service stock
service shipping {
  calls order { address: instance }
  calls stock { address: virtual }
}
environment prod {
  balancer stock-lb for stock
  run order x2
  run stock x2
  run shipping
}`));

    test('accepts who keeps state, who is discovered by callers, and agents', () =>
        expectFindings(`
service order
service sessions { state: stateful }
service stock { discovery: client-side }
service scraper { calls order { address: instance } }
service shipping {
  calls sessions { address: instance }
  calls stock { address: instance }
}
environment prod {
  balancer all for order-lb, sessions-lb, stock-lb { routing: path }
  balancer order-lb for order
  balancer sessions-lb for sessions
  balancer stock-lb for stock
  run order x2
  run sessions x2
  run stock x2
  run shipping
  run scraper { role: infrastructure }
}`));

    test('calls the one address', () =>
        expectFix(
            'call-bypasses-load-balancer',
            "Call the one address of 'order'",
            `service order
service shipping { calls order { timeout: 2s  address: instance } }
environment prod {
  balancer order-lb for order
  run order x2
  run shipping
}
`,
            `service order
service shipping { calls order { timeout: 2s  address: virtual } }
environment prod {
  balancer order-lb for order
  run order x2
  run shipping
}
`,
        ));

    test('says so where the call comes from a template', () =>
        expectFix(
            'call-bypasses-load-balancer',
            "Call the one address of 'order', in the template and everything that is made from it",
            `service order
template service caller { calls order { address: instance } }
service shipping is caller
environment prod {
  balancer order-lb for order
  run order x2
  run shipping
}
`,
            `service order
template service caller { calls order { address: virtual } }
service shipping is caller
environment prod {
  balancer order-lb for order
  run order x2
  run shipping
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('call-bypasses-load-balancer', snippet);
}
