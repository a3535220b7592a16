import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

const shop = 'service shop { reads products writes products }\ndatabase products { access: read-heavy }';

describe('no-read-replica', () => {
    test('reports a store that is mostly read and has only a primary', () =>
        expectFindings(`
${shop}
environment prod {
  tier: production
  primary products
//        ^^^^^^^^ no-read-replica (hint)
  standby products
  replica products { purpose: reporting }
  run shop
}`));

    test('accepts a replica', () =>
        expectFindings(`
${shop}
environment prod { tier: production  primary products  replica products  run shop }`));

    test('knows nothing of a store whose nodes or readers are not modelled', () =>
        expectFindings(`
${shop}
environment prod { tier: production  run shop }
environment other { tier: production  primary products }`));

    test('accepts what scales its reads by itself', () =>
        expectFindings(`
service shop { reads products reads carts reads visits }
database products { access: read-heavy  engine: DynamoDB }
database carts { access: read-heavy }
database visits { access: read-heavy  replication: leaderless }
environment prod {
  tier: production
  database server s : spanner { primary carts }
  primary products
  primary visits
  run shop
}`));

    test('accepts a store that is not mostly read, or of which nothing is said', () =>
        expectFindings(`
service shop { reads products reads carts }
database products { access: write-heavy }
database carts
environment prod { tier: production  primary products  primary carts  run shop }`));

    test('adds a replica on the server of the primary, in another zone', () =>
        expectFix(
            'no-read-replica',
            "Add a replica of 'products'",
            served('  primary products in a'),
            served('  primary products in a\n      replica products in b'),
        ));

    test('adds a replica where the store is inherited, for one environment or for all', () => {
        const text = (own: string, base: string) => `${shop}
environment rehearsal {
  tier: development
  database server db { primary products${base} }
  run shop
}
environment prod like rehearsal {
  tier: production${own}
}
`;
        const title = "Add a replica of 'products', in";
        expectFix('no-read-replica', `${title} 'prod' only`, text('', ''), text('\n  replica products', ''));
        expectFix(
            'no-read-replica',
            `${title} 'rehearsal' and everything that is like it`,
            text('', ''),
            text('', '  replica products'),
        );
    });
});

function served(nodes: string): string {
    return `${shop}
environment prod {
  tier: production
  region seoul {
    zone a
    zone b
    database server db {
    ${nodes}
    }
  }
  run shop
}
`;
}

function expectFindings(snippet: string): void {
    expectFindingsOf('no-read-replica', snippet);
}
