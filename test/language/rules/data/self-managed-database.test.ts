import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('self-managed-database', () => {
    test('reports a database on machines of a provider once, with all its machines', () =>
        expectFindings(`
database orders
environment prod {
  tier: production
  region seoul {
    vm db-1 { primary orders }
//     ^^^^ self-managed-database (hint)
    vm db-2 { database server s : postgres { replica orders } }
  }
}`));

    test('reports databases on the same machine together', () =>
        expectFindings(`
database orders
database carts
environment prod {
  tier: production
  provider aws {
    vm db-1 { primary orders  primary carts }
//     ^^^^ self-managed-database
  }
}`));

    test('accepts what somebody or something else looks after', () =>
        expectFindings(`
database orders
database carts
database visits
environment prod {
  tier: production
  region seoul {
    database server s : rds { managed  primary orders }
    cluster k8s : kubernetes { vm node { container c { primary carts } } }
    vm v { reconciled by puppet  primary visits }
  }
}`));

    test('accepts machines of one’s own, a machine with a reason, and what is not modelled', () =>
        expectFindings(`
database orders
database carts
database visits
environment prod {
  tier: production
  datacenter pangyo { vm v { primary orders } }
  region seoul {
    host h { reason: "the law"  primary carts }
    primary visits
  }
}`));

    test('accepts a database of which one node is managed', () =>
        expectFindings(`
database orders
environment prod {
  tier: production
  region seoul {
    vm v { primary orders }
    database server s { managed  replica orders }
  }
}`));

    test('moves the nodes to a managed server', () =>
        expectFix(
            'self-managed-database',
            "Move 'orders' to a managed database server",
            `database orders { engine: postgres }
environment prod {
  tier: production
  region seoul {
    vm db-1 {
      cpu: 4
      primary orders { backup: daily }
    }
  }
}
`,
            `database orders { engine: postgres }
environment prod {
  tier: production
  region seoul {
    vm db-1 {
      cpu: 4
    }
    database server orders-server : postgres {
      managed
      primary orders { backup: daily }
    }
  }
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('self-managed-database', snippet);
}
