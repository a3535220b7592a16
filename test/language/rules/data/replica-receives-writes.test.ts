import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('replica-receives-writes', () => {
    test('reports a write that is pinned to a replica, in every environment', () =>
        expectFindings(`
service order { reads orders writes orders }
database orders
environment dev {
  tier: development
  database server db {
    primary orders as orders-main
    replica orders as orders-copy
  }
  run order {
    reads orders-copy
    writes orders-copy
//         ^^^^^^^^^^^ replica-receives-writes (error)
  }
}`));

    test('reports what several environments inherit once', () =>
        expectFindings(`
service order { writes orders }
database orders
environment prod {
  tier: production
  database server db { primary orders  replica orders as copy }
  run order { writes copy }
//                   ^^^^ replica-receives-writes
}
environment staging like prod { tier: staging }
environment dev like staging { tier: development }`));

    test('accepts writes to the primary and reads from the replica', () =>
        expectFindings(`
service order { reads orders writes orders }
database orders
environment prod {
  database server db { primary orders as main  replica orders as copy }
  run order { reads copy writes main }
}`));

    test('accepts an access that is not pinned', () =>
        expectFindings(`
service order { writes orders }
database orders
environment prod {
  database server db { primary orders  replica orders }
  run order { writes orders }
}`));

    test('accepts a database of which every node takes writes', () =>
        expectFindings(`
service order { writes orders writes carts }
database orders { replication: multi-primary }
database carts
environment prod {
  database server db {
    replica orders as one
    replica carts as two { replication: leaderless }
  }
  run order { writes one writes two }
}`));

    test('writes to the primary instead', () =>
        expectFix(
            'replica-receives-writes',
            "Write to the primary 'main'",
            `service order { writes orders }
database orders
environment prod {
  database server db { primary orders as main  replica orders as copy }
  run order { writes copy /* for now */ }
}
`,
            `service order { writes orders }
database orders
environment prod {
  database server db { primary orders as main  replica orders as copy }
  run order { writes main /* for now */ }
}
`,
        ));

    test('names the database where its primary has no name', () =>
        expectFix(
            'replica-receives-writes',
            "Write to the primary '주문디비'",
            `service 주문 { writes 주문디비 }
database 주문디비
environment 운영 {
  database server db { primary 주문디비  replica 주문디비 as 복제 }
  run 주문 { writes 복제 }
}
`,
            `service 주문 { writes 주문디비 }
database 주문디비
environment 운영 {
  database server db { primary 주문디비  replica 주문디비 as 복제 }
  run 주문 { writes 주문디비 }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('replica-receives-writes', snippet);
}
