import { describe, test } from 'vitest';
import { expectFindingsOf } from '../../../support/findings.ts';

describe('placement-cycle', () => {
    test('reports balancers that stand behind themselves, each circle once', () =>
        expectFindings(`
service shop
environment test {
  run shop
  balancer a for b
//         ^ placement-cycle (error)
  balancer b for c, shop
  balancer c for a
  balancer d for d
//         ^ placement-cycle
  dns e for a
}`));

    test('reports feeds that feed themselves', () =>
        expectFindings(`
environment test {
  power a { powered by a }
//      ^ placement-cycle
  power b { powered by c }
//      ^ placement-cycle
  power c { powered by b, d }
  power d
  power e { powered by b }
}`));

    test('reports nodes and clusters that are said to be somewhere else', () =>
        expectFindings(`
database orders
environment test {
  region r {
    zone a {
      database server s { primary orders in b }
//                                ^^^^^^ placement-cycle
      cluster c : kubernetes { spans a, b }
//            ^ placement-cycle
    }
    zone b { vm v { replica orders in r } }
    database server t { replica orders in b }
    cluster d : kubernetes { spans a, b }
  }
}`));

    test('accepts a place that holds its feed, and what stands nowhere', () =>
        expectFindings(`
service shop
database orders
environment test {
  datacenter d { power p powered by p zone z }
  primary orders in z
  cluster c : kubernetes { spans z }
  balancer a for b
  balancer b for shop
  run shop
}`));

    test('is told once for all that inherit it', () =>
        expectFindings(`
service shop
environment prod { run shop balancer a for a }
//                                   ^ placement-cycle
environment test like prod { tier: test }`));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('placement-cycle', snippet);
}
