import { describe, expect, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';
import { projectOf } from '../../../support/project.ts';

describe('database-single-node', () => {
    test('reports the only node of a database where another one has a standby', () =>
        expectFindings(`
service order {
  writes orders
  writes items
}
database orders
database items
environment prod {
  tier: production
  run order
  primary orders
//        ^^^^^^ database-single-node (warning)
  primary items
  standby items
}`));

    test('says nothing where no database has a second node, and in test and staging', () =>
        expectFindings(`
service order {
  writes orders
  writes items
}
database orders
database items
environment prod {
  tier: production
  run order
  primary items
  standby items
}
environment staging {
  tier: staging
  run order
  primary orders
}`));

    test('accepts managed nodes, servers with several machines, caches, and what nobody uses here', () =>
        expectFindings(`
service order {
  writes orders
  writes items
  writes carts
}
service report { reads stocks }
database orders
database items
cache carts
database stocks
database prices
environment prod {
  tier: production
  run order
  database server orders-db : rds {
    managed
    primary orders
  }
  database server items-db : cassandra {
    nodes: 3
    primary items
  }
  primary carts
  primary stocks
  primary prices
  replica prices
}`));

    test('adds a standby in another zone', () =>
        expectFix(
            'database-single-node',
            "Add a standby of 'orders'",
            `service order {
  writes orders
  writes items
}
database orders
database items
environment prod {
  tier: production
  run order
  zone a
  zone b
  database server orders-db : postgres {
    primary orders in a
  }
  primary items
  standby items
}
`,
            `service order {
  writes orders
  writes items
}
database orders
database items
environment prod {
  tier: production
  run order
  zone a
  zone b
  database server orders-db : postgres {
    primary orders in a
    standby orders in b
  }
  primary items
  standby items
}
`,
        ));

    test('offers no second node on the same machine', () => {
        const { diagnostics } = projectOf(`
service order { writes orders }
database orders
database items
environment prod {
  tier: production
  run order
  vm v1 { primary orders }
  vm v2 { primary items }
  vm v3 { standby items }
}`);
        const [finding] = diagnostics.filter(({ code }) => code === 'database-single-node');
        expect(finding?.fixes).toHaveLength(1);
    });
});

function expectFindings(snippet: string): void {
    expectFindingsOf('database-single-node', snippet);
}
