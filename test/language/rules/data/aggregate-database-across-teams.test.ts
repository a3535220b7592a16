import { describe, test } from 'vitest';
import { expectFindings, expectFindingsOf, expectFix } from '../../../support/findings.ts';

const teams = 'team one\nteam two';

describe('aggregate-database-across-teams', () => {
    test('reports functions of different teams, in place of the broader rule', () =>
        expectFindings(`
${teams}
function place { team: one  writes orders }
function cancel { team: one  writes orders }
function bill { team: two  reads orders }
database orders
//       ^^^^^^ aggregate-database-across-teams (error)
`));

    test('accepts functions of one team', () =>
        expectFindings(`
${teams}
function place { team: one  writes orders }
function bill { team: one  reads orders }
database orders`));

    test('leaves services, and functions without a team, to the broader rule', () =>
        expectFindings(`
${teams}
function place { team: one  writes orders }
function bill { reads orders }
database orders
//       ^^^^^^ database-shared-between-services
service shop { team: one  writes carts }
function mail { team: two  reads carts }
database carts
//       ^^^^^ database-shared-between-services
`));

    test('accepts a reader that has a replica for reports to itself', () =>
        expectFindingsOf(
            'aggregate-database-across-teams',
            `
${teams}
function place { team: one  writes orders }
function report { team: two  reads orders }
database orders
environment prod {
  primary orders
  replica orders as copy { purpose: reporting }
  run place
  run report { reads copy }
}`,
        ));

    test('gives the functions of every other team one database', () =>
        expectFix(
            'aggregate-database-across-teams',
            "Leave 'orders' to the team 'one' and give 'two' databases of their own",
            `${teams}
function place { team: one  writes orders }
function bill { team: two  reads orders }
function remind { team: two  reads orders }
database orders { engine: dynamodb }
`,
            `${teams}
function place { team: one  writes orders }
function bill { team: two  reads two-orders }
function remind { team: two  reads two-orders }
database orders { engine: dynamodb }

database two-orders {
  engine: dynamodb
}
`,
        ));
});
