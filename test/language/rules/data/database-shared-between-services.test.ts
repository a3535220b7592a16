import { describe, test } from 'vitest';
import { expectFindings as expectAllFindings, expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('database-shared-between-services', () => {
    test('reports a database of two services, without any environment', () =>
        expectAllFindings(`
service order { writes orders }
service shipping { reads orders }
database orders
//       ^^^^^^ database-shared-between-services (error)
`));

    test('accepts instances of one service on one database', () =>
        expectFindings(`
service order { reads orders writes orders }
service shipping { calls order }
database orders
environment prod {
  tier: production
  zone a { run order x3 }
  zone b { run order x3 }
  run shipping x2
}`));

    test('accepts one database for each service on one server', () =>
        expectFindings(`
service order { writes orders }
service shipping { writes deliveries }
database orders
database deliveries
environment prod {
  tier: production
  database server db {
    primary orders
    primary deliveries
  }
}`));

    test('accepts functions of one team, and leaves those of two to a more specific rule', () =>
        expectFindings(`
team ordering
team delivery
function accept-order { team: ordering writes orders }
function cancel-order { team: ordering writes orders reads deliveries }
function deliver { team: delivery writes deliveries }
database orders
database deliveries
`));

    test('accepts a service with its functions, and functions of which nothing says whose they are', () =>
        expectFindings(`
service order { aggregate cart writes orders }
function add { implements order.cart writes orders }
function show { implements order reads orders }
function upload { writes pictures }
function list { reads pictures }
database orders
database pictures
`));

    test('reports a function beside a service that it does not implement', () =>
        expectFindings(`
service order { writes orders }
function report { reads orders }
database orders
//       ^^^^^^ database-shared-between-services (error)
`));

    test('accepts a reader with a reporting replica to itself', () =>
        expectFindings(`
service order { writes orders }
service report { reads orders }
database orders
environment prod {
  tier: production
  database server db {
    primary orders
    replica orders as orders-report { purpose: reporting }
  }
  run order x2
  run report { reads orders-report }
}`));

    test('accepts one service that reads what an external system owns', () =>
        expectFindings(`
service order { writes orders }
external warehouse { reads orders }
database orders`));

    test('lets only one service use the database', () =>
        expectFix(
            'database-shared-between-services',
            "Let only 'order' use 'orders': 'shipping' calls 'order' instead",
            `service order {
  writes orders
}
service shipping {
  // looks the address up
  reads orders
  writes orders { timeout: 2s }
  publishes news
}
topic news
database orders
environment prod {
  database server db { primary orders as orders-1 }
  run shipping {
    writes orders-1
  }
}
`,
            `service order {
  writes orders
}
service shipping {
  // looks the address up
  calls order
  publishes news
}
topic news
database orders
environment prod {
  database server db { primary orders as orders-1 }
  run shipping
}
`,
        ));

    test('removes the access of a service that calls the owner already', () =>
        expectFix(
            'database-shared-between-services',
            "Let only 'order' use 'orders': 'shipping', 'billing' call 'order' instead",
            `service order { writes orders }
service shipping { calls order  reads orders }
service billing { reads orders }
database orders
`,
            `service order { writes orders }
service shipping { calls order }
service billing { calls order }
database orders
`,
        ));

    test('gives the other service a database of its own', () =>
        expectFix(
            'database-shared-between-services',
            "Give '배송' a database of its own",
            `service 주문 { writes 주문디비 }
service 배송 {
  reads 주문디비
  writes 주문디비
}
database 주문디비 { engine: postgres } // the first one
team delivery
`,
            `service 주문 { writes 주문디비 }
service 배송 {
  reads 배송-db
  writes 배송-db
}
database 주문디비 { engine: postgres } // the first one

database 배송-db {
  engine: postgres
}
team delivery
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('database-shared-between-services', snippet);
}
