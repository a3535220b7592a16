import { test } from 'vitest';
import { expectOutline } from '../../../support/outline.ts';

const shop = `
service order { reads orders  writes orders }
service shop { calls order }
database orders { engine: postgres }
pipeline delivery { dev -> staging -> prod }

environment prod {
  tier: production
  region seoul {
    zone a
    zone b
    balancer entry for order
    cluster k8s : kubernetes { spans a, b  run order x3  run shop x2 }
    database server db { primary orders in a  replica orders in b }
  }
}
environment staging like prod { tier: staging  run order x1 }
environment dev { tier: development  vm laptop { run shop } }
`;

test('draws one element in every environment, with what leads to it, its data and the differences', () =>
    expectOutline(
        shop,
        'placement:order',
        `
environment dev: development
  service order [absent]: does not stand here
environment staging: instances ×1 instead of ×3 in prod
  region seoul: region
    balancer entry: load balancer
    cluster k8s: kubernetes | spans a, b
      service order: ×1
    server db: database server
      database orders: primary · postgres | in a
      database orders: replica · postgres | in b
environment prod: production
  region seoul: region
    balancer entry: load balancer
    cluster k8s: kubernetes | spans a, b
      service order: ×3
    server db: database server
      database orders: primary · postgres | in a
      database orders: replica · postgres | in b
staging/region seoul/cluster k8s/run order -> staging/region seoul/server db/replica orders b: request (reads)
staging/region seoul/cluster k8s/run order -> staging/region seoul/server db/primary orders a: request (writes)
staging/region seoul/balancer entry -> staging/region seoul/cluster k8s/run order: request
staging/region seoul/server db/primary orders a -> staging/region seoul/server db/replica orders b: replication (replication)
prod/region seoul/cluster k8s/run order -> prod/region seoul/server db/replica orders b: request (reads)
prod/region seoul/cluster k8s/run order -> prod/region seoul/server db/primary orders a: request (writes)
prod/region seoul/balancer entry -> prod/region seoul/cluster k8s/run order: request
prod/region seoul/server db/primary orders a -> prod/region seoul/server db/replica orders b: replication (replication)
`,
    ));

test('draws the nodes of a database alone', () =>
    expectOutline(
        shop,
        'placement:orders',
        `
environment dev: development
  database orders [absent]: database · postgres | does not stand here
environment staging
  region seoul: region
    server db: database server
      database orders: primary · postgres | in a
      database orders: replica · postgres | in b
environment prod: production
  region seoul: region
    server db: database server
      database orders: primary · postgres | in a
      database orders: replica · postgres | in b
staging/region seoul/server db/primary orders a -> staging/region seoul/server db/replica orders b: replication (replication)
prod/region seoul/server db/primary orders a -> prod/region seoul/server db/replica orders b: replication (replication)
`,
    ));

test('says where an element has a stub', () =>
    expectOutline(
        `
service order
environment prod { vm v1 { run order x2 } }
environment test { stub order }
`,
        'placement:order',
        `
environment prod: environment
  vm v1: virtual machine
    service order: ×2
environment test: environment
  service order [stub]: stub
`,
    ));

test('tells many environments in which an element does not stand instead of drawing them', () =>
    expectOutline(
        `
service order
environment one { vm v1 { run order } }
environment two
environment three
environment four
environment five
environment six
`,
        'placement:order',
        `
! Does not stand in two, three, four, five, six.
environment one: environment
  vm v1: virtual machine
    service order
`,
    ));
