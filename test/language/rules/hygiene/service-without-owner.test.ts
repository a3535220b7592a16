import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const asked = 'checks c { level hint for service-without-owner }';

describe('service-without-owner', () => {
    test('reports services, functions and gateways without a team', () =>
        expectFindingsOf(
            'service-without-owner',
            `
team a
service order { team: a }
service stock
//      ^^^^^ service-without-owner (hint)
function label
//       ^^^^^ service-without-owner
database orders
external bank
system shop { team: a service search }
${asked}`,
        ));

    test('is silent without teams, and unless it is asked', () => {
        expectFindingsOf('service-without-owner', `service order\n${asked}`);
        expectFindingsOf('service-without-owner', 'team a\nservice order');
    });

    test('offers the teams', () =>
        expectFix(
            'service-without-owner',
            "Let the team 'b' own 'order'",
            `team a
team b
service order
${asked}
`,
            `team a
team b
service order {
  team: b
}
${asked}
`,
        ));
});
