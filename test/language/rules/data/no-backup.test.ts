import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('no-backup', () => {
    test('reports what is written and has no backup where others have one', () =>
        expectFindings(`
service order {
  writes orders
  writes items
  writes photos
}
database orders
//       ^^^^^^ no-backup (info)
database items
bucket photos
//     ^^^^^^ no-backup
environment prod {
  tier: production
  run order
  primary orders
  primary items { backup: daily }
  region seoul { hosts photos }
}`));

    test('says nothing where nobody speaks of backups, and in staging', () =>
        expectFindings(`
service order { writes orders }
database orders
environment prod {
  tier: production
  run order
  primary orders
}`));

    test('accepts what has none on purpose, caches, and what nobody writes', () =>
        expectFindings(`
service order {
  writes orders
  writes views
  writes carts
  reads tariffs
}
database orders { backup: hourly }
database views { backup: none }
database tariffs
database drafts
cache carts
environment prod {
  tier: production
  run order
  primary orders
  primary views
  primary tariffs
  primary carts
}
environment staging {
  tier: staging
  run order
  primary drafts
}`));

    test('backs it up daily', () =>
        expectFix(
            'no-backup',
            "Back up 'orders' daily",
            `service order {
  writes orders
  writes items
}
database orders
database items { backup: hourly }
environment prod {
  tier: production
  run order
  primary orders
}
`,
            `service order {
  writes orders
  writes items
}
database orders {
  backup: daily
}
database items { backup: hourly }
environment prod {
  tier: production
  run order
  primary orders
}
`,
        ));
});

function expectFindings(snippet: string): void {
    expectFindingsOf('no-backup', snippet);
}
