import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('shared-failure-domain', () => {
    test('reports a virtual machine, a rack and a data center that all instances share', () =>
        expectFindings(`
service order
service search
service stock
service shop
environment prod {
  tier: production
  vm v1 { run order x2 }
//   ^^ shared-failure-domain (warning)
  rack r1 {
//     ^^ shared-failure-domain
    host h1 { run search }
    host h2 { run search }
  }
  rack r2 { host h3 { vm v2 { run shop } } }
  datacenter east {
//           ^^^^ shared-failure-domain
    cluster one : kubernetes { run stock x2 }
  }
  datacenter west
}`));

    test('reports a power feed on which both hosts hang', () =>
        expectFindings(`
service order
service search
environment prod {
  tier: production
  power feed-a
//      ^^^^^^ shared-failure-domain
  power feed-b
  host h1 {
    powered by feed-a
    run order
  }
  host h2 {
    powered by feed-a
    run order
  }
  host h3 {
    powered by feed-b
    run search
  }
}`));

    test('reports a zone that a primary and its standby share', () =>
        expectFindings(`
service order { writes orders }
service search
database orders
environment prod {
  tier: production
  zone a
//     ^ shared-failure-domain
  zone b { run search }
  run order
  database server db : postgres {
    primary orders in a
    standby orders in a
  }
}`));

    test('accepts a replica that only answers reads, managed nodes, and nodes in two zones', () =>
        expectFindings(`
service order
database orders
database items
database stocks
environment prod {
  tier: production
  zone a
  zone b { run order }
  primary orders in a
  replica orders in a
  database server items-db : rds {
    managed
    primary items in a
    standby items in a
  }
  primary stocks in a
  standby stocks in b
}`));

    test('accepts what everything stands on, and what has no other of its kind', () =>
        expectFindings(`
service order
service search
database orders
environment prod {
  tier: production
  rack r1 {
    host h1 { run order }
    host h2 {
      run order
      run search
    }
  }
  rack r2
}
environment live {
  tier: production
  vm v1 { run order x2 }
  run search
}
environment small {
  tier: production
  zone a { vm v1 { run search x2 } }
  zone b { primary orders }
}`));

    test('leaves it to more specific rules what they tell', () =>
        expectFindings(`
service order
service search
environment prod {
  tier: production
  host h1 { vm v1 { run order x2 } }
  host h2 { vm v2 { run search } }
}`));

    test('moves half of the placements into another rack', () =>
        expectFix(
            'shared-failure-domain',
            "Run a part of 'search' in 'r2'",
            `service search
service shop
environment prod {
  tier: production
  rack r1 {
    host h1 { run search }
    host h2 { run search }
  }
  rack r2 {
    host h3 { run shop }
  }
}
`,
            `service search
service shop
environment prod {
  tier: production
  rack r1 {
    host h1 { run search }
  }
  rack r2 {
    host h3 { run shop }
    host h2 { run search }
  }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('shared-failure-domain', snippet);
}
