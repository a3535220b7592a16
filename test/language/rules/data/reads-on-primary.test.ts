import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('reads-on-primary', () => {
    test('reports reads that are pinned to the primary while a replica is there', () =>
        expectFindings(`
service order { reads orders writes orders }
database orders
environment prod {
  tier: production
  primary orders as main
  replica orders
  run order { reads main  writes main }
//                  ^^^^ reads-on-primary (info)
}
environment staging like prod { tier: staging }
environment dev like prod { tier: development }`));

    test('is silent in development', () =>
        expectFindings(`
service order { reads orders }
database orders
environment dev {
  tier: development
  primary orders as main
  replica orders
  run order { reads main }
}`));

    test('accepts reads that need the newest data', () =>
        expectFindings(`
service order { reads orders { consistency: strong } }
database orders
environment prod {
  tier: production
  primary orders as main
  replica orders
  run order { reads main }
}`));

    test('accepts reads of a primary that has only a standby or a replica for reports', () =>
        expectFindings(`
service order { reads orders }
database orders
environment prod {
  tier: production
  primary orders as main
  standby orders
  replica orders { purpose: reporting }
  run order { reads main }
}`));

    test('accepts any node where every node takes writes', () =>
        expectFindings(`
service order { reads orders }
database orders { replication: multi-primary }
environment prod {
  tier: production
  primary orders as main
  replica orders
  run order { reads main }
}`));

    test('takes the pin away', () =>
        expectFix(
            'reads-on-primary',
            "Let 'order' read from the replicas",
            pinned('{ reads main  writes main }'),
            pinned('{ writes main }'),
        ));

    test('states that the newest data is needed, in place of what is stated', () => {
        const title = "State that 'order' needs the newest data";
        const eventual = pinned('{ reads main }').replace('reads orders', 'reads orders { consistency: eventual }');
        expectFix('reads-on-primary', title, eventual, eventual.replace('eventual', 'strong'));
    });

    test('says that an inherited pin is taken away for everything that is like its environment', () =>
        expectFix(
            'reads-on-primary',
            "Let 'order' read from the replicas, in 'rehearsal' and everything that is like it",
            `${inherited('{ reads main }')}`,
            `${inherited('')}`,
        ));
});

function pinned(block: string): string {
    return `service order {
  reads orders
  writes orders
}
database orders
environment prod {
  tier: production
  primary orders as main
  replica orders as copy
  run order x2 ${block}
}
`;
}

function inherited(block: string): string {
    return `service order {
  reads orders
}
database orders
environment rehearsal {
  tier: development
  primary orders as main
  replica orders as copy
  run order${block ? ` ${block}` : ''}
}
environment prod like rehearsal { tier: production }
`;
}

function expectFindings(snippet: string): void {
    expectFindingsOf('reads-on-primary', snippet);
}
