import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('load-balancer-mixes-services', () => {
    test('reports a balancer that routes by nothing, and warns where nobody says', () =>
        expectFindings(`
service order
service search
environment dev {
  tier: development
  balancer one for order, search { routing: none }
//         ^^^ load-balancer-mixes-services (error)
  balancer two for order, search
//         ^^^ load-balancer-mixes-services (warning)
  run order
  run search
}`));

    test('reports services beside another balancer', () =>
        expectFindings(`
service order
service search
service stock
environment prod {
  balancer stock-lb for stock
  balancer one for order, search, stock-lb
//         ^^^ load-balancer-mixes-services
  run order
  run search
  run stock
}`));

    test('accepts routing, gateways, balancers before balancers, and what does not run here', () =>
        expectFindings(`
service order
service search
service stock
gateway web
gateway mobile
environment prod {
  balancer one for order, search { routing: path }
  balancer two for order, search { routing: host }
  balancer entry for web, mobile
  balancer order-lb for order
  balancer search-lb for search
  balancer all for order-lb, search-lb
  balancer partly for order, stock
  cdn edge for order, search
  run order
  run search
  run web
  run mobile
}`));

    test('lets it route by path, where it stands', () =>
        expectFix(
            'load-balancer-mixes-services',
            "Let 'one' route by path, in 'prod' and everything that is like it",
            `service order
service search
environment prod {
  balancer one for order, search { routing: none }
}
environment live like prod {
  run order
  run search
}
`,
            `service order
service search
environment prod {
  balancer one for order, search { routing: path }
}
environment live like prod {
  run order
  run search
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('load-balancer-mixes-services', snippet);
}
