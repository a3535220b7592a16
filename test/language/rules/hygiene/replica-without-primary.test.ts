import { describe, test } from 'vitest';
import { expectFindingsOf, expectFix } from '../../../support/findings.ts';

describe('replica-without-primary', () => {
    test('reports the first of the nodes that have nothing to follow, in every environment', () =>
        expectFindings(`
service order { writes orders }
database orders
environment dev {
  tier: development
  standby orders
//        ^^^^^^ replica-without-primary (error)
  replica orders
  run order
}`));

    test('reports the environment that leaves the primary out', () =>
        expectFindings(`
database orders
environment prod {
  primary orders as main
  replica orders
}
environment test like prod { without main }
//          ^^^^ replica-without-primary (error)
`));

    test('accepts nodes that follow a primary, or that all take writes', () =>
        expectFindings(`
database orders
database carts { replication: leaderless }
database visits
environment prod {
  primary orders
  replica orders
  replica carts
  replica visits { replication: multi-primary }
}`));

    test('knows nothing of a database without nodes', () =>
        expectFindings(`
service order { writes orders }
database orders
environment prod { run order }`));

    test('adds a primary beside the nodes', () =>
        expectFix(
            'replica-without-primary',
            "Add a primary of 'orders'",
            'database orders\nenvironment prod {\n  database server db { replica orders }\n}\n',
            'database orders\nenvironment prod {\n  database server db { replica orders  primary orders }\n}\n',
        ));

    test('adds a primary to the environment that has left it out', () =>
        expectFix(
            'replica-without-primary',
            "Add a primary of 'orders'",
            leftOut('{ without main }'),
            leftOut('{ without main  primary orders }'),
        ));

    test('makes a node the primary that says nothing only a follower can say', () =>
        expectFix(
            'replica-without-primary',
            "Make the replica 'first' the primary",
            nodes('replica orders as first { backup: daily }'),
            nodes('primary orders as first { backup: daily }'),
        ));
});

function leftOut(block: string): string {
    return `database orders
environment prod {
  primary orders as main
  replica orders as copy
}
environment test like prod ${block}
`;
}

function nodes(first: string): string {
    return `database orders
environment prod {
  ${first}
  replica orders as second { failover: automatic }
}
`;
}

function expectFindings(snippet: string): void {
    expectFindingsOf('replica-without-primary', snippet);
}
