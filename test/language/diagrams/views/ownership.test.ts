import { test } from 'vitest';
import { expectOutline } from '../../../support/outline.ts';

test('draws teams with what they own, and what no team owns apart', () =>
    expectOutline(
        `
team sales "Sales" { contact: "#sales" }
team stock
team idle
actor buyer { calls shop }
service shop { team: sales  calls goods via grpc }
service goods { team: stock  reads shelves }
database shelves
environment prod { team: stock  stack net : terraform { team: stock }  cluster k8s { team: stock  zone a } }
environment twin like prod { team: ghost  cluster k8s { team: idle }  cluster other { team: ghost } }
`,
        'ownership',
        `
actor buyer: actor
team Sales: team | contact: #sales
  service shop
team stock: team | environments: prod, twin | places: k8s | stacks: net
  service goods
team idle: team | places: k8s
  empty empty
team No team stated
  database shelves: database
ownership/actor buyer -> ownership/service shop: request
ownership/service shop -> ownership/service goods: request (grpc)
ownership/service goods -> ownership/database shelves: request (reads)
`,
    ));

test('draws the elements that a filter lets through and no team without any', () =>
    expectOutline(
        `
team sales
team stock
service shop { team: sales }
service goods { team: stock }
`,
        'ownership',
        `
team sales: team
  service shop
`,
        { filter: { teams: ['sales'] } },
    ));
