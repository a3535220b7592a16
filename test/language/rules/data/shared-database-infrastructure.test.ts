import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const logical = `
service order { writes orders }
service shipping { writes deliveries }
database orders
database deliveries
`;

describe('shared-database-infrastructure', () => {
    test('reports a server with databases of two services', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  database server db : postgres {
//                ^^ shared-database-infrastructure (warning)
    primary orders
    replica orders
    primary deliveries
  }
}`));

    test('reports the machine under two servers, and only the innermost place', () =>
        expectFindings(`${logical}
service billing { writes bills }
database bills
environment prod {
  tier: production
  host h1 {
//     ^^ shared-database-infrastructure
    database server one { primary orders }
    database server two { primary deliveries }
  }
}
environment second {
  tier: production
  host h1 {
    vm v1 {
      database server one {
//                    ^^^ shared-database-infrastructure
        primary orders
        primary deliveries
      }
    }
  }
}`));

    test('accepts a server for each database', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  zone a {
    database server one { primary orders }
    database server two { primary deliveries }
  }
}`));

    test('accepts a product of which nobody sees a server', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  database server tables : dynamodb { primary orders  primary deliveries }
}`));

    test('accepts databases of one service, and databases whose owner is unknown', () =>
        expectFindings(`
service order { writes orders writes carts }
database orders
database carts
database archive
environment prod {
  tier: production
  database server db {
    primary orders
    primary carts
    primary archive
  }
}`));

    test('accepts databases with nodes in several zones or on several servers', () =>
        expectFindings(`${logical}
environment prod {
  tier: production
  zone a { }
  zone b { }
  database server db {
    primary orders in a
    replica orders in b
    primary deliveries in a
    replica deliveries in b
  }
}
environment second {
  tier: production
  database server one { primary orders  primary deliveries }
  database server two { replica orders  replica deliveries }
}`));

    test('says nothing in development', () =>
        expectFindings(`${logical}
environment dev {
  tier: development
  database server db {
    primary orders
    primary deliveries
  }
}`));

    test('moves the second database to a server of its own', () =>
        expectFix(
            'shared-database-infrastructure',
            "Move 'deliveries' to infrastructure of its own",
            `service order { writes orders }
service shipping { writes deliveries }
database orders
database deliveries
environment prod {
  tier: production
  zone a {
    database server db : postgres { // old
      primary orders
      // the other one
      primary deliveries as main {
        // holds the addresses
      }
      replica deliveries
    }
    run order x2
  }
}
`,
            `service order { writes orders }
service shipping { writes deliveries }
database orders
database deliveries
environment prod {
  tier: production
  zone a {
    database server db : postgres { // old
      primary orders
      // the other one
    }
    database server deliveries-server : postgres {
      primary deliveries as main {
        // holds the addresses
      }
      replica deliveries
    }
    run order x2
  }
}
`,
        ));

    test('moves a whole server off the machine', () =>
        expectFix(
            'shared-database-infrastructure',
            "Move 'deliveries' to infrastructure of its own",
            `service order { writes orders }
service shipping { writes deliveries }
database orders
database deliveries
environment prod {
  tier: production
  host h1 {
    database server one { primary orders }
    database server two { primary deliveries }
  }
}
`,
            `service order { writes orders }
service shipping { writes deliveries }
database orders
database deliveries
environment prod {
  tier: production
  host h1 {
    database server one { primary orders }
  }
  host deliveries-host {
    database server two { primary deliveries }
  }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('shared-database-infrastructure', snippet);
}
