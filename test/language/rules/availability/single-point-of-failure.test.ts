import { describe, test } from 'vitest';
import { expectFindingsOf } from '../../../support/findings.ts';

const rule = 'single-point-of-failure';

const around = (places: string, tier = 'production') => `
actor buyer { calls shop }
service shop { calls order }
service order { reads orders }
database orders
environment prod {
  tier: ${tier}
  ${places}
}`;

describe('single-point-of-failure', () => {
    test('reports a power feed once for all that hangs on it, and not what stands twice', () =>
        expectFindingsOf(
            rule,
            around(`power feed
//      ^^^^ single-point-of-failure (warning)
  rack r1 { powered by feed  vm v1 { run shop  run order } }
  rack r2 { powered by feed  vm v2 { run shop  run order } }`),
        ));

    test('reports the innermost place only', () =>
        expectFindingsOf(
            rule,
            around(`host h1 { vm v1 { run shop } }
  host h2 {
    vm v2 { run shop }
    vm v3 { run order }
//     ^^ single-point-of-failure
  }`),
        ));

    test('is silent where an instance or a node inside is what stands alone, and about what is managed', () =>
        expectFindingsOf(
            rule,
            around(`host h1 { vm v1 { run shop x1 } vm v2 { run order x1  primary orders } }
  region r { database server s { managed  primary orders } }`),
        ));

    test('leaves what fails together to the rule about that', () =>
        expectFindingsOf(rule, around('vm v1 { run shop } vm v2 { run shop } vm v3 { run order x2 }')));

    test('is silent outside production, where a place is unknown, and about planned places', () => {
        expectFindingsOf(rule, around('vm v1 { run shop } vm v2 { run order }', 'staging'));
        expectFindingsOf(rule, around('vm v1 { run shop }  run order'));
        expectFindingsOf(rule, around('vm v1 { run shop  status: planned } vm v2 { run order  status: planned }'));
    });
});
